"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&|B#fS&=soqvE_L_k1)|NsC0|NsC0|NsACCH_j^VC{~BLAElgigxq8?`j`cj;_;Z&X9WdfCQ==Hm#^7pvZj%83XN?
y5_WKIY<HPLX`ESgWE(a)`~p^XtibD_o+!iCDy141F*u6ddF)jiit|1j@Y<kQUC(?pBKLNK7xTlm8}#>Ndyo80@wfpLy+h$zyJUS
fOX5~+Kbh^MFp+dj<~rM_hIk6b$6p1Y8<!EaKUz4ZM4vYKpVaA2Is-gh4b&FDDhSH14nx@m($2}Z>?W%bR~Uz&r|2$eeePH%XvV0
t34rj`F-Z|=X<_70^e(mbf7Nh4yS$Y*?SLKdcAq)y&4o7y?1j<+g!{vD+YXBWW>`_Sk~KRv9hBS#FSLq1Z~zy1#=Rat1+=OdvACF
qP~-AwA*MjGT8EV&@*;D@wTl>fCMLYbN~PvQjOV<ySgg7=&J|NJ?dVyl}z0R`&%RLbPfl&czQyM-Scdw!RohOVC(2L2Z$=e@3WpJ
Cev&UzSwmwbO2{ow3O%#)T2<S+d}tx4?USoZsST7aN2`X?UdrP=cBKBqwgDAwL!IG8w*`$B)W1w@jl+}cPQ-9Il0@d9@+??05!3I
A(mDk8fGsixb$6_K&JO}4qyfiw6&J)&CPFO_66i>YcE@-umEX6MhG?5<@J+*!8Q`g6xp79de9fxtG(|X08cdng$)f9-&CVPMwA6F
zTL%iqj%cp8<F#R&YBS)CW@BXKq9u!tc8Q;4YJ$mkV}|>v7mRo^<y3r*!YSLnzqtYGNk)0l%d;vQb;=Ldr&_5Qr+REf&hX706-?1
G|){0N^J(Frp-x{(dj18jD|s`AcP_kXb?k6Gu1y+NW?u8CJ+Ds00w{(n^6)IL~3d3X;09TdZxl@=uN4jZ&OB^m`_paXw%dH4FCir
qL4uoViQJGds2Roo}<yI^nf0q0BC5?G#UU9sDuR20%!n)#Ar+rr1T~<6#Y$4CZ<mk20@TXq>w=Y00;y%GHIZbX|+@FPbi0qZ6JD@
8Vs2Ocmf`;--Q%j^1=Q%02Bm&(F8$%#z0^D&-!;36+j30aP@wzwA1|Y^?eKxYuC5p+irgNKJ_@i|Cj^i8T&rM6Wj_|dy2lY-6KK&
ZVh?ME7y(XY)rDPQ|jgZ&;Gfr4I4qH{<}cqH?svUh@XiF2Z3ZTm`;{Cf2rC3?Z1~#`(p;yBPIV_@)Uc~9<Twxib7HCK~A`6dU*q4
6X<w;#8v;->ivx5T=X|q*`5m&nv~i?RR@4S>|`naf3w6zSrT-Y?e{v7J+huxj@?>scx4lT2E~DSKk=cho6jGg{yhb1fo6wTVIt^7
4a)=hxB6P}2qS8<xS{>3DJ*MDPvx-f^8bH#ce~b}KAjzfkd-hi!*B2q7h%i)>m?7q2mUEc`$x;)|9xd0y+HvI)=+^v7uCNFU2;7B
nPMgKZbO+!2DM>m3%r8=-<|5-zDU;ol@0RKv4hq^k7ThxH6o)U`SSnaP+>B2kINZ0SrZBQVTpBB`IZHvm(#Xle>_A`{vF=q^AX38
DyJ;<-F`*OKK>ea{aVl~sXr7|ibKM;`CEfx`S+9T$>Y|-A48}C|Dt&H^b+`y^WdQ_P!fSHVSb2_FZ1>Lx&fzoynYH8TRo+n%8kSQ
{hf$=K}AD$3Vf+L)1W`zLwRyu`oQcCRDtU<ab|<qq=hI?kp4oh9L#9i4R%fdpd}PhUlT*od;U!fA8q=m*3l%7%_2eg>i91}(KrRR
EDa8@?p+H73I?mc+f+$xg1gddO3r6x3;4}M5a5lJC?ka9^FH`IC)jHej^zW4i6sv?CpXv>toU+q$<+o=P)6}^lwt+0C8?Jm<R3AT
40mWBcutJ!!dJWp5(-Caa{-i|#e@>%DYeM8QbTtY8!y9uXG_@-kT<=!>u}OM_n+SC4?&6MGP?=QzYk8wv##NHE-g=OW@8h_G92wr
y{g~dE0z=@mV#zHI!Iyyi-=xecE4z%g_vJM;KP%CC+=Z_L=A-0beI<+ez>2)0GEHD?UM2NeygC*K*RkAXZrOH$Lap&misDwy^0{m
eSzFK(D$(WN*@QAAC}$|#UFzIxr*^&Z?Px|2G{2-8-7xEpf-@Zf1LA6Ql5PH^&YNUj=aw>)~HUTfJA+~$8YBhDNukZM6#&=IYbg9
lK}dm%6U%9kNyNhJ(4TkUbj$4;2B7a<t#aN(P6lrd(v)(#;GwB<-;<GGP1`n^Rs4_Rqv;D#*zWTVDqHFX^zGgwG@u=+utF%EFWC0
`#<qL8z*ynuA@!jLwEc8GuK`ktpPl$;e)Yaql-)O3oSbtDd0khf}+YU<glYc1XQl2?yDCVRITSz`wUEu_Y&|0@X-h>fwc-;u`~>G
BxH5lSDePk#k~);Ugx9Lep-217R+Q=tE&Q0mFZB<P>%^ogYD_dYvN;?Xh-MIe&bmK_cdO=?RKSkEI%qF@GZVwZe6VkW9^f$JB5h_
3`GGAh;ENUMGc6+kgg@h^%$EmM2lj79|gScOpblv#ksWD{CJ0{rzBu5fi{<aCbuqrq5lKvKk2T3jvF?*_UNd3&W}nfB8E}JmkQCZ
#?x1Etr@TAKw)<IbGvq@`Fi@_T3B6rsT!~;A<{<>rbsOd9Txx^CU2?Spf1kCbFv?my-*(`fT8(5gpaOR9d?5-a13f2{;=5b`EUYc
Dygce6$)fIQ6etaZw_oA$QZ4>**7;AI70>msbK=X%RsQx5>m=cS_F+GAecSZ;dQ;J#NQc|5aKMOQOo}~{SZt+Af%^{51Ewaa>vi}
;3PV~CItMckuw1Tmw*>x`F=DBGANQ%K{sUtKjX`YlVw0kB$M{686~h>FJ1IyQFJtF^;0!0E`ytsH>#}}P)%y^tVcJM8=bXAtUb-s
sKMoQ7IiGWOs2bZ|4ofn05m=)1yw*=8=*I0=~<G-Vf^-oDURE3!H0Kq>&LUCG<$WCB7#*McN{cy%Di-SO~nz-)p1hjF@rt*7_f8^
BUwEm$FgzBR+0)Pq&*#1^tV39z@Gidai(*>TTgc>{>^Nr;~j`vr;H?OlU}~u^VzvOJC(i_EK$Lc`xQv$HvP^82kk3s0j+MKU=I_v
PmX9d1{NKhtg+pr*JyMmYRN~P5a>Vdy>QxZP5u1g?>OY+jrzY?AYg3Almn;6XB-c+a5$Ts4;)TKQEW88rtEWB4R^;Zdo;T{>#-vw
5MqZ)u$C!IL(pd_)7&RXlc0(ss)`kM?KZtR*FO^AF%ZXb#of%YgO^!IjjwJwHSC>e-X3C-Bcs6hl!K5_KaS)$A!Ifkp~4b+KUZl-
txF2f835`Iv?FjyBoZ&p>15*+27tE+5oR1y&&Ks91PJw|up*FmJNmnkIx0Xs#pmC=)lno;q*Zdkix8QKX)p3Rz3LGI6bV!g3|Y_t
Mh~hO)e46_)FM#?fOL_eF(w8JsWycDj-fEU=BY%1gb9K&LV`>@vJ{*<sAex4o%9g!Iibf1ueMDYcT8c~C2^-b^d#*}YUn-;Fi+A%
5J)7BW`tllR~r%WH_laD?R{{=HNESilA7SANsQA6C@j+jG?LPdw^S-jLanAIB-hgCj2>cN%Cc&x9H+wjT_|Q2kWe(m7sP<fpgaXp
Dqo4Vl1z<Siyf94L%Nam_Eav5gaZkc_=$|}sNo8Uk_Jt3#5yP#7($PU#sX*z`T_$m)uF^PREwBNTlI_#-#{)Cakao!l0p!aNJ)~i
7Wi3Zu}o?6rFTmZJ>FWu;ilIz&MBnRh?rv7-QMl2hNTiUxlZAQp&;t)dv3{^YzYq7n7eMKraw1aIaeClDoHX^T>%X+Gdr3yUSTHg
Fw?^)&`tKVO2f@6kA7(3M%~jD4q)TM!_g*hO|qCOqJo=WJT&!3jk05jx(5!*n=2<r47@sQORB##stW1TQA*>&rE2RiqomDRqcqe}
QJQfp6=F_;i@?X0o!F{${ceZbLFJV;aWGJ87WQn$Zs7E5x^SH){r+6V=X<)$bq*C$S(Y9|2|2HX>Mh7-WZI;P<^}Ty2K_MJ#$Y}}
G#8$~OW(hJJ-wbCvG=8Sepd+K!RxcR*LjWEdy-PQ!6X~rqg)$Tnmer~MMK|1o%1PDSux6~8^fDFBPe%&&)3TX*E5HEeureBv~c;y
@jdpn&U2JEAZ90f(*CQ#S6r%mVt3sMo}F=IpjF2@T@rfxYm;g;M49PlI}EqzbTa+Wuumr>OBP{~-(M%5FA_Y#Qml&H(!){*7WF~T
Gd0!MfgyJ94uYC$Z=mvmGe#Utl0ha51!VR`<qz%dwJ5<ydg{3^<K9@Cy-cr)LdoZP^6uqFzDW5c9k>CGuW~oU?pYa||2=bEG6%@-
ZBi5^OY?ze*MOYff1wSK28i~0Aar%kz2UkcEAZ)rJ=S62S0fL|?R8}?dOj+Sw^w{)d_!B3P^kS7nFT08Ax1FNW}@>465%aaq-{Y{
f30qEqMBBkUvAjeQ?QzmQsYP9Gc02A*1J-wIuj{P?e!~TIFTB)w_ewcEBkX&si3}!VNI@kvvd2o{i9~Q_x03vk(>rq8r$pN>fTxI
Xt;rn5pMGm8j81Z55R3!?9<8lI?Nw!u+H`SCw34Y8~pX~<=yL>bD?&|9#!mBl}%Y>LdwO4TO;A|f79D0?osXpWTjTp<o$p#I%>8l
vFQpdH0szQ`;m8jkI;`vtjG4v0-sk9vEWz}459dNUFJ6;M*7MHlbEd1T&*Dd)j<`r0Ie^z=xYaDu}{hE-Ek>U2z1K;<Q9UAELqpp
Y3=R7+f_TT-Ndh?XPYjrla$9B;&;*BqX=XU$O{lj4*;x_`xo!@-01{HFzVHx-Yi*_ijIO%SS{ap9{-zLJOgg7pZkBoJ};kqA^`wG
o{iC4e#QLfFhSMPE}`6!+{$54rFgaqsJp)`Gbdkv@5R>}+;PmQPdv}l_U{f<W9IBf!?hv84k?5j1<q3PN3zqfkQE6XJir<cE_M0e
1I2rYR!^!*lt_A}GhNH|bm^O_A2sSJN+lZ?PIy<uXT<lxraDGQV9O7xhqB@0u|-VEX%jAf5E@PfpgVc@NGqt(YEXJiYTnfQM$^o%
P$R(~m&Ud;Lt9j-k15?P7;IK9^@v)@&l&Kk;$%arlH`!e$qzxJo!1nK3bZoajvr)nr5LruG{pkJ(s0Z1*GbAirML&U0^?$&;3k(_
J~W97r)D!5(lo?!fVmjP4Y1%#QSx@0aFpNcRu)EWw2@L7iEdxl?fIz+La5VJpY&Wdm<s&$8xqoiFqK!+i6fX@`4|C%!zorS>Kkz?
U?d5ME4C_>(O@=VxhWZKw<$;xRE>|{x9A{juM!+yr%d#5>BQ*$>srm3M98S}hxP*)d6LdbT7i*%=aZt4>ay*ad-?L|=hpwT4>X!j
v7PdnA>ioll7X=PP>~8`FMoLNL{f@eqZARHY8IF3beN-B{tDU>-S119%L+TnMqbvM?-Oy}i(?@D<VpEcBsmjh=(wLr<E)2K60Zf0
VMB1~3JCCdmr*J!w1gc~D4|P<u9CTJSBTj~Mv{(Fkmf`gy7#K{DE@LS>`?NB5%M2qE5pNj(2{_HK>%|KqoYW$bmWQ7T@R_yDT)KU
9`|lrxZ+EO2-IYY3#5V6VA3q+?m#4vKR?>x(n8P@UHcu2HHiSbxcp=f(z}4}M6yxW`qmgdoTzQmU|!kVO>X20nF$JM#}${xLxuKb
+Y_s5#Z~bRuRWj`c?E<=Wh6ZSC6$z7V&2(D6aSc+%skz}P+fs|aK>`u{Dt{oO5Jr*THtee3=6*!;)p;q6bmyRU@sCNgHWdKI(0km
g00|m`TZg=;3h7<-dr$rVz?Kxtx#zV^eIRM*-D+Z9?mS%P`Ahh2XT!CT^9t=CvwS3q}Y4~Re~v5B&f-1uz|)&DPPih@Z?D(^8%Y9
-FHkO2U#gyFQ>J=e#=jaajpNm1NF>IQ$lg3h8mK&EzX`2orMQ|J|GTr>(5JQu(xZV1E4@S%aZqec-lgWNl#J1hk;lMfF0a|Qy=O|
X(_bUlw>-MVc=|r^HXlL_>fG{)w{cocP_Yh+%SAzj#dCF%3DFES4Z>si!vm0?8IKFa^y)@LXZfgv0+F<C4lsn-GmY5K~;}e95AzT
+ipoKj-y9!2pe(yy&uHT$jJJr4^9(O6oroU_m7$<FhA5fOEqqBEa9xGbzVqO1F2Fa6-YAeCYD~NNvlF~Y)Ay`#$V1%V#j~Krz3ao
uBb_)`vB)meE2VzYJKha{c_udwXh!k)lNU6)EO;*qcpp=+1H(yd+;)p8)($LjF*{9-D2Ob&G<Tm%|B4D(XkVl;_Mk=dTFerASqHN
3jz<0$gp4y{sF~DksdxCJcpHZsTAPO{;@q`@=@ME!)9%of67z5j(guwWFNRVKC{H06r}A@i%Ut@7+=g^h~uluf}!vkbOBXLRNDd{
1c0L)qHYO=f}@Du$?X=DhbrC?28jlMH9>R5bxEvFG;ZFhhZ$zt*$fRgjp}PK!z@fxNixJbXJ(AODk>=<s<23Is0xHoNC~l=o=VdP
*4KEpZA$XJhn;MhSRf?@2jX40!pTM2niO)Me3VLte4jA^DRdet3lTCT5Hh@6XaFduspUl3Mrw|1UW~ZMa`X#?NQGvOH8e3bqPCbe
EZVLaB^@QiVV2@$z>>2wFq0-smaar*H)0|O^;k~*4{s|Mwrh>QUgrMKKZs=TZY4TU(dwAwszI)Fo80JUkvL%aBtTXQ(;Z!*aI}z!
3WKx0lbqJ9TK^>b3k#iRsX45Gumpm_0f{L^uIE+>dFX;mfv2A%+=GU%yyxA@W~7MaCS(eka&FfEFW74*#p)VDRY|CDM~V%{1%2{!
#UcJaZhvQ>RoWXY5?<a{NOJ1l{@fABB@qIRY^Xl@bl~>wxXg->t2nM!PAc8jZX=KYo<x*?U=^yK!Dan^i!n3*kNJ5!pM<*^Jn{xe
?IKa-tG0zhEP)vMD@)W0NIy#2c4CMsMzPe04ij+rVf5y^vV32cJYJF8JWz|)3?$|J*Lp<cmrMwmSaI!V*X(z4FZVAk{(Uybx@nPp
SbywPrivEz;Wx!bSkvIDeidGiDgO0>F*YRa&BD-97g??$bdhO?7$`wR%~qmQ)cfo{rYdCJ8|@?(Hjg>{agT><0%stY^TQls<3L{!
gK(F1euxzjp3R5ea*NH}68bNyv-!|exR<hZ0Bx!g20mMj+Eom@DIl7Z+id<MFj=6H^uH3oBbwOuFkiFsIaMg$!GK2nAdor5UGMkr
?;==|25+|>^G+>}wuJ?+ITvZ^;)mT_b|4y1Qv+dILdC-pgi6fHN3GzG0UI@~nJ`Qmr|rMXF2_U-7b+gmUj+-6H6n~v%khqF<A3Zc
;8CJyBvInu*RHu7CTk$mK*a5|N&sBeY%w2leGz|W=8A)bYve<(N?&beGI*C9E)^JfFCbKo58K%3f|V*n3R$eH5!q)yn#6~T36XLK
8cKD_X<Bw9wzBO>DZbfWF}&4*829bmo}uj`+HSJWHbEKkW$l^aP-r%7I|O>aPb@K6<JHXeZ)JK8#ZVtcU???<1KTxXIfrH^Y4Hp@
X{Fwl0<R^wJXR(_dCE+XDIGM@{Q&Y9;UVe1#aXT&+1xdC@0NVR{A1<tQSv^7V*k`xwNgTmN&Z1&+Of%G1j;UK$(byOpWJr*J3@~s
3?*7_9={i7)*bo4l~idomx%(B9y9$nq|}+jzes{ku^_<}fvwB2Be?$-lR|h=eR-SDtM8SxitcC*AWPN)N)p8B-l6yJ{1Mn6Q260J
rsTyN8@J^g>9+B7;Fz2>5&-=GLIIs6K_2FE#M!RGZ(yap=xx*$1}Gr_Z2kBjsse*HNY<a?JL$lrqgJDDU?^{g!edP8EWEg`j=d;)
u`5Y8YW2H~4No-+o4D(aT1?L2lrswkeLb&dJV^9EM^VI6hM~oH=RALil*6br?d1F;v9YgiXF*GKQRzXN-4kREj3!MeFmQYX<uRVe
mCSw4<S^wDa|>aGS9mC0!4~~OH!_61h*`SOx(o%bDEM3iKe>T8y4Ha6U1lLFLs6*JgYjh+z>Tk73>UkF^ZZ_dM>$DW%VVyqkriGk
I8VvP6MP#63Nq>z!|I<AIUp!V<1IE`dX3(cKRR$GxKT?$<>M6)4fxKP6WM)y+>hQymfNLnhZpZ)>JF;jUXsxOflQ?8A<HtqfoYVV
76y~7xmi%HD_ux}(IaYF!jtfjd4wOLRV!*?aQ-R4LvUinlUaZ0kV&EjxZ}Cu-EF)TcxK<$t4>TLc&(w;M~82=wZ9r#i(Gxv?}(m3
7lU;tm-{+cJHOAN0=MQ_mL(!popEmV|7YtrE3@GClcb2DBnywA;<pcJxn&_t_rPuNyZu_QUJB;If`Bqtfq{os`dm5FaI8o=(YGR{
^Cs)TdH$9eABVTYzI@z?qP~R-xubu}jrO6Kb?q{HP=O=@Nd%+#dDq~Cgm2BOn+6`K(xhiqt~6L)*sE>F7=A((NYWR9SU~j-Ah^C-
k5&^^tAI&E71?&!R)Zx$0g8&TW;h<^!VuseeCF<G`Hs<`IBY`FqmO$DX43b&4`hX8qpdrOa-iwZ=xgz={er^s4BGgsk*Z0vCTM{g
7<D3qFKXAlhg-ra)zECwl@}NCWgs{wQWRS^cN+t;k5Syj8AH=9E)c;+727CwMnI4nl@wb+7yx&#326l|fM28jaD7s|-^BcPd8!+5
qV4f#^QQXJ(#Z|A8Q({?9wf}gSl|jQYbVy^?9Iyc2EBC%4|248J&??3o;hn+y_aJEsa}2=nMY!EyK7tSWsTr;_lm@wR+{n1*6eRP
A<i}Hoy<eu(7aLv{B6KuKPbu6y%8Y$E_BPQ3|dq3)@&s{*Q94VVvsazJtVDJOtZ<yB8>bPFrh#xwOR|7bF)_C6qKbL_R{pmjyA=q
((r4G^j-my>kXLZNTLn`6zHom_SW>Zs!sM<Es&2%QwW>UYZX6zs>(y72&2tHArwJ3ni7_@%_~=CjOy%oBheehn}f*=G(UP2HOqhp
hJe=UCC5aA63CD-I3dv>fHW|4BIczWi4%3Hf|A43W3^Q|z!WZa<%4$~j~)eamM0Naks$Pd-8kVfWBM!pFdCluzrHA}nrNabs!*Nj
|6IZh#KQub12KmH(uRm0edh&4{9C}?qge@Jb>~`u-GNcn^Gm8JLJpf!Ls2a9oS9uw>ZerJ7@aNEud4BZki-E(Lctqijx?p2nP!s3
Qvjg8o%XF}X63Br%~srxHjGRtFuqF7SgswH9LCA9*Ru$1Nb_JV@%O|It^XKM35tvU|I-|M?LM7sp%F+W3KT*RDuoz$jY8`jICO3<
^sNS28H>_w(}KWKB%%ZCa32C*W`zkE=Wth73PRZ&S$oHPsY<Z~p(#YuZBOfMb3dy~GkXJ1#GTpfh^G1}&T{@2uD+g8evM&L&YbWE
s_KuFw&^>}iMWqa28xuN<uDBj0II$Bz~io-!O!L4$~8mZWt*zYW$=Ei;{^vk-7O(Q$?DwYB|rHzYXdXTVdX)x=_qWO0!kGC2OShU
qq!*?=^+GMO=Q9?-{SYBI1w;HkkchY`K>EU$%FeVG?+btYSTsG>wLDD8lXoZ2?i8}au{7SJ`<Iwda@r?8Ju+WbZLjn49QMVn_U~G
waMRY`cV)y<QAmL2E`VFCS4n~+>|64;!IGV^f3wmD~(p%6)Zsuez&F{t@hig*$?c4E?GUU&Dkz<<9YLRO?4!zg_?n4b;BtaoGP+N
ri4uCs^?lX^iTx|v?^Q_Dmz$rl#8y$cc{4zqPV=H$%2cOCgBCOL_>1;w9x=VK@6HZ2V9{?@*^l{uwsVH6g1I|s)j))h;vks<er(a
u#UPp$j@6$+PMz>wuT!bEktE7h|!5MVHewMkIJ~>vRJbVf<=n^f+O#0?$pl=&YGcsDi2FI$|85N_0*UpYmstIsx&w$94rZ!C{w}s
D{GDngxRLNoN|!T^9`=kD}?niDLs}rs0u|&g&xYgxgw<x6m-GXvTi!IPS~DCUSe-B6+b;`6gA(Zryd*&gTrrj<;JW>1a@7CYcXYQ
$1~2|Jdse(D4na|r(NDHy)~(<7gWC!diA<~_PS6(2BY!rv+Yuf^Nbx2g}Uz|!D~6(;9iV<yVlqqciKS`=_^Bo)h;hC4uKFkPACvj
aDYjyxy~EiU+>c&(S6vGcV$1Khv=m8N3%o;pq3y*p8CIsjM&*$q+o_ZVPe9K*ikNgX_f~-TJE5+t|ErKUXxCzYP}WZR}FvD-reS8
RTQqPsIWCbkw$q#m}BGbE=Pn$kJrM<CQCT6fuhL4M5$Kf^$->G-O{{Ojp0yKu@MX3bwW*oikh1?8LU=E)!Do<K=~D(nCzXVQNsxi
PfN}olhIUy82Yh#pu9kFu82cw#!Hl$M31w7UyteKSJ*8Mll<s@9-w3H+w(zDE?;N#dI>$NJsbe4rx^z*U%P`iBM^#cLk_ac)^omO
JH19}QAnHn-tB&<RnjlDsqDHQr{8v~*X3;OZ9@9hk2eCxc67B-ubN^<4bx(OK{G!Ffg+O8*Gs0efpmCcC)Xo-t@E|X&RHEuD;|fu
)9Z@|WGm<$`+3QF5@PgVejDvAJwMD|p2)nW<(GriWyJqfe$`YoLbm6>;&0tc=^`AEGLWhsfk&nBZ`M#qe$LfRO!B^1yC-qqdMZiS
5vrig=Ku|hp+%I@okbhwMMMncm8~89qPC<t*n#vhOH3LqL~FD2i|ui(tkOSjFf4rWE*ZpsAdrG!{)iFzw)+uVTm1Gp*Xvv+hcD~{
7u7|<B29!tWeN(Ol$Bg9xhT$NK=x*ga7T~ID*v+_1}rL{ZIw0e-r$;3jN(RlUuPGl^Myf4uZHfR_I@ouL%MDSTbWnP^dY(lC$g_D
BZDrMqRKBU5GsyQ(?88>D1}b3K%Mx-zez{&sDGU6@HFUG56?~(WGN`3Q29WSD_$SlEYawg4!1Rnfbz_~lap^*BQC(B?d_XEPs<DT
;6mX8fh8Cx?CHvE$f2mrx9O{98neUT<#=3n!eYYHO{Ot%po!v+ESXeT@4doKt4mOnu9JXRZa`xPF56{PTI)3%#jH8WP#F<L_ck^9
PdDh(uHYtvUk|dn-6#>KM1Acj;m>;0N(Q5&I+An?wo0rmPAA5dAP45d=iihY1QW6$wz*NAf}#ePy;CqPr1cpNFPji)h7G;|o8}Gj
@?trebTPNf)vj-<4fPCrUnHQm7j1*lW!<cesW|{jA)Cq|NUWUh9xY4UwA7AMQalc43FfT~=nLlW@K!DF%=HZHj*r7=e=f022s2DD
f@)K8iH0hql8ipxBD%}qo0RIv<68;h$9w1z__}K;0u7#YyvHkTm~NqhmXMhX@s=l;Z+rcay4pY~K6ggpZpTub3G2;=99)3OIN^M}
T1x_yD>0+M9*zt!Zht13bv_H)E14OpLoCPuX&^VdfFf!&4j*cT*eMoi)x$#VdO+@&T4=ivvS@Nx!34I=;NV1`4xUVzUkr!Q!uU6u
@c9b^F+5pBtbOgEJdXkt%gb}NlMOcCD>A`))Cth&kCr8!%N8dqcKceg%#x~A%PuU^hQnHsQlgq9fMF_O{v9w#vTS@FXYC^PrNHe1
2n6)0uZm-v9&6CK<REo%*Ehk?2#*>jAQ67t&oNJ*qll}!1IW<5o0vmjQ+z;qQ{;)-Gc-`i91t4(t>P0EFI|TId2Hhn!1N3OJ|~3;
sC}7*HPcuX4=Ge)Xsih|15pr+7&NK-{8!n=EfMoC)C;Z#aGD^IA(?_QYuX9eP6CJ)qD~P+l?HkDIu!`uF;3|$LkvFWk)p&^bTm~e
zSpf^+O&A>q{gAcOAM^sYB<SNPzM@d53vAyE;_690584-HyF}$J^fJG4A9U(d&#MTDQ+{x33)IQws>ufI=n`F<n;1uvXL?|f>H(X
J=Z68z?7G&uOg$;O2z~#4=H@|G7gwuJAtLAu-;;~q{O(-tOXUP7^MlgJTTLSO>np8-=V$OyZgz@0Q^5{ECmV|bH~Bywahr^0%{aW
I_^~s`2o=bSQBo(m_9$j1r+@fh|d#Si21VizZ|F|5mFFIPZEfv%WQJunz&dd6>aIqgh&diq3uUB0sJwObyV@V?FF>!F*TtUBG4U>
1#H!)AOoY2s+l}2DPkUA1s`x+{kPK`dYl-w!Fdk|53*zMD}`)Q8k{pk4Utj%BP_mS{xrUQ0r-*pX?RLej%Be`P#2TBOYzfXK6bm>
IFzg?FX$l?6i3Qz+m54Ee<1RQ=Q1SeT6X)@eE4e{3Q$quhiPC5A$fgY5|zY-M3$NbShy!$O)Es4B&j|XCE5^Hfk;y&t4d}=jbI2P
bJ#vd)C#R}Yo1Xi4&vQ)Pce_ob}&=};3P7L*yOPyjF-Ohqg&ItY7Jx=2_Vm=Ve(PKvJrF>POnTK?fd;)@<*-?j{>7NDqlex)gw%f
)Yvts?Oy1liJ8$lWpJXTWmGrojv6hE_>#kB$!k%Z4zUgJ+LI9hbrW|dMS!a0Ilz@+z*wj*Clnx1>t&I0@Vk`+9#UGW50=o-Ihh*K
#8wmPYK#+iw#<>Qmd^Y6e5{@2(w-kr@|o{D=8VYbayrH<i4sm0)_K>35+^219O$;%lgSQoS`jrh+3OcB^<zZVz%c0}81rXDG0N(>
?0t9CKK$}`Ji;fl+^+>}!+Tk<rCOe+JFm-hHLbENHsK#%R2Ee|uE;h}+@_Db@2>0LHivmSg_3r|m@kbZCRqV;Wvn?Mx>oZ9wW&7a
w$Ao7G$Rt?f_DW@B`WT!7Rp?1Vd50W4THm1X&TQ^k^2O5<DK|O?H@JSnBlkPOz|V7Uqby&nrLlVxzLCL;?yRC3e7HVv(8>{6as^2
(|lArj+(J`b-K<Pq3GjGM%C8_qXR`!mT7TzBD1(x=JFh0ioNaV6eic2bcrC6R_WoOK_^o(BxkD1p^Y?G+;Uz)<!7yh@5$N1&Qw%m
idkhHA*X|~?BC7Tzdi;G=Swh8cDxhy(DT>R=xo+Pthz<r??HfSfmIli+OKu2Al%0n9NN}LLN{5SFNr<nO%&9yd{Kn~%MitBIrm6R
L*9Hj#7b@DJ~#$07glrfIP%*2CyRGb)93Nx+)@{gS@B`YME<i2>3sFm%j41fuEg|H7A+NMSr}+&qDd@NDY*-|dd@ov+AjSVQj3M9
U`K(ZTEb72UcGOvp(F}Br)xg)f%TUWR+FeNo(hzEh6axs_)b+EP3xetUcy5Vq3SVIcU1xsq!MPhVS@zCr`~C_d^j99X~0|U!%;M)
aV5k}kf<cXOLs$KuU;O$$y*fPVe``qN%>q9j4L}UIAj696BVzZ2txstRfev}ceiSvd;k(z7$B|m6ufKPW`m@Ll8xy4QxbXJl$d$<
aNYx?5t`|IQ{>?tb6l>=__s)(uL9#)6q@5RR-pm-nzvV}*km7?AYDhNY<ky?85ERZfHseNs06gH8}a#f&2zrBmk%zUbviIua3V4v
#WF5g3c|5F@bG!~&5)Vn;2emvL$fp*EU9_ib|&eau7O4g!~A;hzv=UO{JPJc<(@h*rzR%5HSeAoxM$DXoFVty4|B7Y&HZ@=t<?ay
lTaxTM>2V6)ayV6Fhdblc^3_Z!F`MGK;6abDKZTqX+_4Cmfq=FB__q|II+@Lv23ggJoLbfdY~&l>+1#ZbY&*I+LAii_SVSOGog4@
>)YklAFmrS`TOK?-jK6fDu^tS$|cUvbGi;?978f93xX*uZ0s?ONYW`O6C7YF@ZRx1md9o!ZfOU)2+0XPNKF36-Kr;=*$zNQ=FpwQ
1Ir&Xb4-#!BID@k{w-M_DS-^|trb;Jky4m0Wj_3YJ>4=;TUcIN$9jT`0Y|Kiz&>re4Z#8kR#n*U)-jKyDJ-*CrM_$lQXu9^ya$qb
nTXU&b~kP=NF+VH`C&v2M0KcrRm!U#^=iF2`FBhPgqbRN&HTJ@-TW4n?rN7BK^VoCg)X+II!!6eU3nA4k1}lYanX=t5;{#G0KUOR
Tq&tQN(hIdhA#90h6?OM{W|ja%u4&Fg$D!<9~|{v>!M9c0!o55Su~rGAT(qBvZTa`D0-@uR8k9au&7m49x@zf?}-_#g*}Wv3-C`l
51*$|#})}Rn}*jV-2prbyDv&7oJ(>+LPAJ->FO-w$%llY@T#>2I9@^gTtf*lt9{+8`rGWhu__;$*I&2RAL^Hc4q*piAW(N+=Yc0a
^V4oT7DwWmHHLK@5(cB|eoaOen47$|BS#7>;en|5_((^WF>6}B{k$IJgP<CUhW_g9qk!3)*EQdxo8s~o;Mhy23Cs&H9`CMtZA~Y`
>s}cfX8n@3%e=P?4C>Zdm=206s?Y%fWO}O{koVoMlmsIYJ^aTNRYEv5*-;Au;J2-N-1tdP^v}CEZ3-!x7=}$T8$z~y))@D+eW-Gs
yGUuQCvAxdD>|juKy?eyCT#OWd#WePx)k;wllJd_;({s35tT(c3Nk37ZWLe@6!^v^M35y3Sx|r_S_E1_r4Xe+eE%2t!fINoHHvTh
^NXWZwR>^a#;0Rw>!P}`ypZdd#fU6_rgNM>?XV`0IgxQ78%iBti|75>OuxZIC*($+@}X1P3*N+t9J{*(94EWIzfmLr)B~ABlPxFP
yq*G0r|qC;YYBONpGT)Z@H~U}?_~r!%A?PXOt@G`9K6ek@9^ffkiC8VU1UE29fVl><hN4ycS?O$Bt<S|C#`A&;YC@=Z2wKW{&2eJ
KTl`OeqAo(-9NE7yJsv#9a)zW!Rg8mL(_j;m^Of?-_Q~mmBLyPFPSviOejzLMl!7MORIty|E{<7An7BE@aJdHi!Kxfd<Hqon5qFm
;!rjEVxkPHXv(ppwQ{pOsd`c~RnHny1i@vQ7C0rMuU~c<niISVED<ByipmY=!Sh*&o__}p{3cyBL_|jVTw+urCp;)I#I{;Ri4K0F
aw8IMBoD~?i71IuJq<mchl}eyx;Cb%A*9=06;4v1Up`Z}J9Tb3Sy571BI3E6xOESj=N7Mhru1wHs566QlWfb4eSELrI$qCXmiaem
bYuDDohf6z9dmXoExKqe=^b-E_z;+02O(WqM<C0ch*1E+Q<^H}MB_wj3|wjS?eVP$NrPU!7~9Gfl#$L<nsAAL;BmKE)S@sV7hy-X
1edI(mQ#Zb*lisy1wea?^@e=c;<Hnv<UPAmRBcS0jVgRvjW+S1Yq=bX_R#>P$p@YkI*gAC@^NI(cw@+`x{9R2rU5Jl1{j+PVOK{<
w1{0Co1UMJW-^sVjVvHg%}Pwr&UP+woJ8J(ux1db{BypiGna%q&><2Gedg-h9WjwiK;43G>zsvRc`V>a$E%vi5;X^blvOl+@)bv+
nn)(rmlh7g?bx!rtkngZNjd=1^*9e=DJW48@aA$fZo4d$f)r7`IWjmPJpob+Gt<YMJdE<pc<^95q6C2=#ASx<Z!Qed3#oH2@WR5G
{eM&`JrgoELK8ldbM)lAP==3R(1t<c^3ajOk`4!Q=nEnszXlLOkZL9*=QQf=J7&COEJpD6h6IpO5E5QYJI?|pNd+=y!&uXjNc<8#
{xW1Eo9zt5<pI~*u5L_4b7Q|3jKg+`Dl$Sjuwo955z?2Wsi2j1D{``l1=k&Q;kkGz!bi_L%-Ifh;cz`Nx<awS1d8oJ0AA`bq~Pro
vapobSgHkC2BzlKyt;yFpP?K=_AD@MgUP?%N2y*>-d~{C%|y&}GFgTQFpw+-uq2chksZ_Ryc!3ST}4Lqhj1uE6cl1<usx9QM|PBA
X_XZ$`D8S_plo>e(Hs!Ggc3O_pm_qXt7TMJjWTI9B2WWk5tk7Edthhv^Cn0K@dJ<M($o(1^!;--HXJhqHVcE13Js(+G60wQi&5dj
^s2Nfi`i^<DS%0vPlKH;J)^iA79qf->0;&p1Rh3E4$-k_3JR9WnJDiaw}K0;Lepo~(Mc$n%I;n>RONXJMt+p(&!20`w8Fz64EXY=
S2Uzyd7sAq-<=GBx_Z;8PETKczZo7><gLS!`MFY{i)?2;$Ls6(B#B#qt~iv;uBA$qtfKhx(uq<ENV_>;YZj}9Sius4NZEs4VFn1?
RbQdEX23oMm*iA%&@kALmpZ*z%Ff-3(iNKVOZGgwBV>IMa3@SuiE$&WIy2qdO0I$ZOct6)4Qdy`<iK@`)Z+LKLE`}hb}L>bs^hB~
eJLqU3ZWxQuikEAi_ogckD(i-<cTD*BoG{F1}S){j^}Q{p@kgAhQeO0O!7ht$XnQBYIIJNODHp;B!y+;0s}#3R}Yo0^-1-&F0$6)
M`VSZWPsO3cMY%b90?*yzx9gji$F!n6Gl!0;5~lcS=t2t-tJ81pR+!M=?yKn|7Z^={@H!5wKtW-d9E934nwq*VlqsI2N*>yHC!vq
cW@6Q>LSy!iTUJIU|NLlMGNa!p?@1n7JjXCY-3BTvoNSuSq~e#K%mBpoJH#f^Z2V=ocVP?lB18dXIdko#Eq^>e}%_0>t6mI@{Be;
=}%;;G4b3DdY9i@Q%}=FdEZ>RNdKE_oAhkzShMwB@`p-yi~3lxzpY&m$Sn^Y`xZ7qC<W{piNJ$r;1>;xsdeZ2C$sUJwWgW06f^Ou
a0vv#YoHw=7Cr@6JL&!BScv=vufye^Aa^N)HWb5hZzIfjloQr$r?e|r9gj00ACP7QF|vgWFXQ|F?Pyu{y$43jZws=|^{U#8H$s7D
6Nq?SnYO#a(yifhzh5y*VAOUTI=WqYBoTgur})PjJb1Eq9#{Zg4O)NFt=1)A``1}Io8^Dw!DJ(+t9r;jM3|`tAkGvWVRX@DA)^L1
^nl6SPKq!X$-k33687K3O7_!FNZvegL#SOQ6=M^fV@~Oh|7D<IZ)&}mXIAXn9vW69W=(P#r5}TE)ynlzk{ndy(P>$*wU^(kE&H*n
R8z{#!b&jLcqO2U9a%*CZB8|ibHX)=QL#DNDj9uEYLe`Qk1x{rHH8FD>rP%JgK6B;7ErM!9;T?;QK`FKWf+D@d+9lKpDFil?O@FD
J#<~FN>;koQq0K?KHk0c(<8UDzos#bv>Nq|ZWn;-ulTdz*OU3bhi^ZmFp5u)>t64qwr<_)&q?*=I2VrEj$0@l(iiRS|2a~`V~=Gl
dT`?TFn73Lg8c7J?7-<GOL^lT?%fCe<rBmI#hC}pt!<tP8;pF;(J`d0ZVlFRP6|4{SVxnJ|MMRI^7I{|!8=AUqW+$>8V&-S>Bwut
$-=rT%BF1YSh)8uKT%br#@}A*Q~df@k%1pBJmT^)ZT84-da*y0Zr@RkR$<JGLXrqvNXj2tuRSC1cB`nW&-dG~(-ILzcqdY-wu#=l
zt>A*w`mAg5G)VLWJCJDh7D?u+J0EqUyfMl+%l<r>y0wEg>c^0RJdjS4n`RwMEN^g#=I6QAh!Kbz?gYqcNRu28lSTb-?V}JokqT1
Gn0?%<6d8?BrP478}+mbI`Hk5l=?)C-}s%>J4HU%`yFUGNk^~}4xFX(ck97u_RQaobqy?6hTbuqLXA~gx-<8zkF~^(H(2W$_2;y-
_**RXvi4C<a@zRx6@W~dow4lYIFgYAOOidTHIt*PX?BCL<vlAAEb)lIkeuTy7*}7TPE?}*!jc-x#@+Soy)*fhGTUYxVcHgLr+k#|
_})FlJdGA^rFum;O@E4|I`Wf?DsnZR*fRog%6?RNIqYuhJV+=V${B=($8%_PtvGbDOKU2L1zY?UvhSN0VBLCOl&&+~lWiQ(;}x%i
+9eM9Zo&iTW9zqr-inR+=bg0Dc{L@9<+X8>!1uzuMva@vh?%*&E+N=+q=WHU$rLwov@x`vGcPybao(%vHrE!=$E`%Q5Y;=q8biPO
{`V1%TxjR-&bmIuEPD)5;bqdz4@xP<)bD8M)p^yJVVviRu#wtt`==*$@0)E7*`Kh|kVVLcqeRzpnvZ0>WiwT;Qzg;G40{!2=yFSm
);*Gy-c%!X^}68n631z&&!>#3qjnYMczgIygyl}jH=*!1BOR-@>$s`uI$|UbmdbxOTecup(v}XgN9-E;sK>c>#{6Xj9>~$9a<bWE
(WII5{UzI5d@k9gu2!b`h>fa)z~qX^NX<A^Nd2TS(olSBFOsCI4c>kl9IE=(|63o6>yx-d1q0CWzrIt&7u6vHh24_!c8O4rqKOaS
e%S7KC*kt8DIb-!vgwV_s_O@}g_TKf@0>R92Qdy9PD(?)yH?`dzXucqO<*=;tZ}U6gTh0->-Yc@^e71$6hNLb^kZjG9mc#mB;6Ci
6;KiY6cpRz{MB-U`#AL5*>kS+pgmbZacy2KsIt=xWwz!8!j!atADQAdN$%?iPcGi_FS}W@{s=}QP>ZJ$#C>drikRlVW6!g!goBm0
YUjW|d{Y9W5*k+M&G^%7$~6&3%z}V|=6b3!sy~9W6f8q23oXPs$(a`hG7HGWdv*_|=TJ4n{eFA|o|CV%OAWo=l*G>h-~4@k>FLsZ
y~Ak_`Tt~_nyz`nZb1S#ReTR0KZB<&y~(qYtNPA+^L>6_2uK$JQW1nDb<<z$?H$0%;Qz#Z${)Qnm=?}68THdaKnLTb=le!GCNZu(
ulR8D{Dz!=v|}3Bs^thI5)kdDPh4Bv{Q)!M-oq3MqWB&LOqHcMa*oI4skW`|8g@NErAHpgz_6wq@*R_~B*;^ec63CO=u}JhuZDtJ
QDWc5vNj*Svz-r89s4NK*mN8bzA=NFqFUim1M0rg(o_{3`7#Na7*pBj-#yNnIX$iG5-kkL;fYdv<Y6UwI>8b9ftj26pfze4!LWo;
G^ttF;C$85<9&i1it#_(0mN2$i9Y%x*b;lCIjiVu#Z1>j9|_7(s#Gmz<=!@KrP9hKLn-D%CpxI$Hiq;xtAWCtzHT|tySRECfy~~K
s>_Wi(-89kR4ORGp+IN`6M?k_h<Bq=f~^@8;nx@E-PteKi%&uA2R|F)&NM}+BVoF}$EWS1{o=Kx>=ab$!%U0bN&8eNET+BUnu>61
j~;Doo3hfH3lz#E36M|jrtj+e-l5iX)>d3?Nz9%+1D2M<yQMbND6K)LMFk5lfM#Qp#7Iz&e?4hGBGYiyUxT~VQ<>0>$ayywl*7(^
Q)kkX?n$w#?oC^yYGjH~jTRAxASEF)MrhGbZ>ODco{_f*)PW?}wF>NF@|?D(rt33F^W8cT#q}CKwAR60eEWC6c<+9-e`kj7{CjNb
-4flBO^_Dicn-)xau|b&yUrL)RTmQlo)0_@>DQppieHQh@khDSu~@XUTx@Pe$Jbt7TJ_E3zSX#ehKfD9`jdlbF#>~b&v5alQOa$%
TsxsbGJuo8T<5x7eD2fYP2Xf;0Ya(eCM@^XNjZ)x7h_S}r~v7)8DZQp7;P7ieP4u%6&~f6I@<K?5@0)1O_?T13Kw-_L8gugP~nTb
=NrQ4-nVY6D}6)Re&Zf+A*NZcA&5}E%D-dsZRJTd#b{X^6x^iBj{$3O6?N~LSvQ<69*F%UbRttxI|V#zN*QFir+Y_dWU~a2m^e4G
_2o&6u4U=qYp>kY^fjlxQjl>5T+IqfDM~)`&3CB8kL&wn4Hal-!_ufYj+b6<YIN!AgH3yc*d6674)0dEti@65!?q<Qo3+)|yGV}(
4Z?jTRW<sL8B|rnY_@94jopLHEmhb6bc0}G%M@;2bNc8bRp!?6w$|b#GI<(pqoSdlHXcRZ(Lo=L6NHgclVHaIN2)1e435v2+V3p{
G_MQ@Yya#omip&un{9?@fHOw61o`5CF!&w4u~wc#5#()695oH~Q)V7Q*7-V353ho<R(LGBUzy=C+bRQk$(fz^>5&30l&g#L;IfvY
U|gN}l^|&7Lz7I}=<)IJ-<z)caUnW&9L}o5h-`eHUqTK*sGM9B>s#$8W%U-T1u(DnFAZwYF~(1LQD&sHkWfQVdIh6x!9<Rb!pQ^(
8Gz3li7Q3rM`$&Px(Af}oOKBzf%bpw90f<XQU!@15{jMasN8w&2r!fy6ehY6u@zf7`6BVRS9rrtqN=2A+18QM+i}_W^4aM{ZWXgR
6$7Nlp!(Epys7oZMtnw=r6a7Hkcvt<%EgaR%o=?_poQzNWW=*pllj$o@o8t_wEB1n2X#Q}uw^N+&I978xM8^PXRLcj{~q5T2QnWg
))$Af{cShQlXn0kc8yp<5>eGzZT8&XTjV!Cw*O_rKaaALU)y2wU>k|z&uGuWczc&!(v{SDiZ_=<cexC4o;@N8VReq+%L*WnDhvyn
{60P>T5I}R5{I?$f@5p=HJ$KX+&kuDI?%~e&CBwt#aGW(#;F2FuH{~+b&6U@^gQF0iqJS7Dk@SR&uQ!Jp9(rM)5KVBRfUjDC+tK`
2t<H?u7r5jNP`%{Xmci_M%Xb##B3kx_sRcZd8&I4aQJ2?LJsQwTz_qK0gaJWH9XEA=lFAfn|Hv|{0<%~xWDs68D3OCfG6PIR7FWX
KE*}V#H0bU1qt~Oub>9m{ehP<pP!?I(1K1oX}UW+4IRS=tBB6E8PX;`bwCDMv;aA%&*5}U<PwM`91bp-xKtGq_M&7(J~^NsE{TDV
KsQnD0gxzP+CLd+7j0h_?z8(TNT1jAS`IgMnYI2@<A|1#LlI@KyI_a{_V*?1TtS5Z(Lg>Y>V|&ICH!U&ywd?x6X+)&3rYP~M8L5d
V93fE5}SP4m@>JOBp)cn%fHC*2N;L&1KaV}LA}Z9$z+w{ewIMV9F_#M6Y6D~e(&h+eZ0QAy!w53??;7_N-yN4!hDRykJT$lZR)tN
a<py?Er^vT$<>Y*M(wJ*e;Luk{XD@qf2Agfv$JK7e(rx7S?^JGyY!ys|D<;4k$g($bUs~Lulp^tW&JPl^oFx*J!^U0=r~&;52f$(
>n6n>&3&ypOZR>8oqb!e6dc$tWoLQMQm%YRyw)LjHXH}4%C8{%?X*0Gn^}*@kAV|2*8;5kq^yk*4#8?#PQ!ri-J7`0q{?OwZ8(UX
IIB_WEu%f$&fW5-F)9P|lT_@pYr3D8*~w?Zz3n=g5=TONc1Xg8jOW&TSLbqPpreOdaBXP$<55{N4zg6IW>*%hn#{u4)3QQwiQI>X
BS7O7P~bHtX7Kc*){^3*juyAZmYwu#=xu6vGs)K%rt&KBF|`@9R-Y)eh|6y`VWcyxJG5o9hyR=6i*tD{MV7tNmSclcg(oE=S+9YI
&xK;zVVbJ7P<6uzxM<?-R~Mcs!ED=W@5SP{YfdixP7yQmksgPY)aPE>A=>+$$=E>(TX<Oy;qI#aLP^`_uL3=enDw^VSE1enfz*<G
NDs$eq7?jUIKOpwb}5k~MEx%kh!!(;VnB}sRYn=n1h!C&1d1Yh*E8DV6BLRd8fd8i0d3Cei*WUwQi+V}932pOxl5-GM_s9)b(;Z*
4{IP*Z{1MP?dC5p*!?fr8!_Atx6(i!iOEVwHKBb#$=J(?Nu%&$fYbr%%tYBqIuWq_3IG#fp_wW!%z;9SAW?+ixG!(j|2TvPWd_O-
FhxIFjBXGi*AmUpXm3$kpdXi@m-3(!7Yd|<%@A#n9g)Bn2_P{d6?u&rN5R8IIe(&d^ftV3Ujg^c_i~bro@98k`2!RmE|>--@mdKX
>}Es}Ki0od65+30Q9LC#+~kY^C&NXI;Nvv+-Mbj&Zu@_t5{06eAf?W;MdJ4I;lrlwymWBOTeQ^ACTDacP)gJ>LN!1YH23Oc?#diB
Els!f=w+cmJf6=0?nAzbWF77#mn4WGWuXv2u{Kbns%BKfRw6nUeQADy=pCLcVbJxFsECdA*`C;`6he<{$cz2ZE(DKQGvERq4_Qkc
S+QuP!pZWWm&@s;G&E69Ie}eB3Jlc_%oqc*g_(0pt8GQnK{kX!1hh6QHF8^T;QKc2;w2M^VMi@!XLJHq3!!UGyOM_c38g?E8Q49S
RpFqBu~6V3mmqy>!3o*NfS-;7rWlJLXnX+O1E3V5z?n)Q2l?w9u7WdKk(eaqQugnLE~MN^aFfQ3<IK729PpTHsm7?zb~m&X*`j$y
PP(zqHZ?V)IWyI;v>d0J8YXL8%BEm(DUQDq)<KmaM$&4s3+~1OVnwsG*n!TH+8Tm~a*r1BE*uUaFo~JzI_Q+C&=j6#H2{=a9_U3i
z2{1jK?NL1`;{@VsK$U0Er8G>?RVCMqRQB<^Fexnj14-t&;k640OVw`LMd7LyO8tp?Y>|B5nqd&Y6G)$!g)I(tLEa`d${g9s0uUP
*JLr+Y3NNB&|8t`@t+Ys^y`co4zfxQmR4eX+e(l(E9A}Z+4JUB2KgB)_<qlx*;l5Bv(!#m-8oLYW$sxjJrOxAV-Gml%Q>7UN*YZ|
{Fih!RYVX_QC4Yk#HP#m7Wk3sKlq#e0VMypas9-O5mkS|E5#3}aO=qXE2oQ%_t!W`NJv6RQS~1Wlk@3v7fI6!$Voz)2fmLE3x)0o
5r`6FeOh8>&J%!;_@wzZ*dHbjUAfKObG}8@CEAP9{!-WA7(d?M(Jv_eNz~3hxOZgi4CZ-X!yW;Lf&Zew^4a~t|8i<xDt^gN!T(hE
pm{Wid(WZbc<2u=J{j&wRw#mL*MG-Q5A5~6p4;Mw(LKaTh&Xy{M+kjbvdyWHhxQ@-&$^rZSBAZ?9H2S3pkSaqNBKTPAyA(4l88FE
#_wbC<<3?>IeXOr6(KA(1ZX^P6Oc=-d%Ob#iO@0Tt=|)M1gQ(S@7N<fRH<NDN99%!L&o86=K($2V=^905JSSd{z&IG3%Adk&HjHa
vma^Y<H_<3z51Ub{CaF4`uj(mD0`ag?y%OVX{z&z(!V%(Kovy8C?Ci=f;(@`(0#ExfLtl5ZkqJ#CmY7gUpx!z<&*HegWt|@z6-<q
5{x*emXimofr5b^NH~=4JsCppt><&`EUKgsnnOVW{XtW~5NuEnaZZH>W+b|epQPl1Ng_V%P8CY%Muxy-iZKRgKNZvOQ3+`zgRt*c
rdTPy$r*7+ACiat=_+eZg|V8V9|df7a@<y+oL1~a2tr5d{AZ#;4r}=Q<xyGX?x;dX^v9NZPrgf~MHP`59YW7&%d4%&vb1O2vM}{>
E7h|%T;4v_6Ruh$LYoD0Ss4KeT*yD8e&-Km79%4{coU8SZKQbV=gfzgz{nn5Clg$d?WEt8+fZ^Zq3e(Uun%W&7}8h?Jg-dGb&v*9
0f=D;<UUQ%s8Bi{|H4fs8(=a^grh=3wC<X2SYj%l)nXfHZgf2zx{Zw;Uam-zL{JC&KX3JkJis2eMh;<#QTjW72R@#Dt+%Gd2@9S@
)B?Ll>Ia16VQ1Cl<ye&C!?{C_pcIO~jX=X_DzXs9wF`BU5UL^8?Rm$E?{}v*u-<KPRbLaCi?AhIfgx9`ww10n6lFxJZV1-K%8JK+
65&Fs#~Pb&MDL#hNA9nq+`xnewZHNjsa2cgkVMWyBy9CtX$Ocrjp}h7+G;!gU&B34aQ{F(i!z;0_c=hm)2l%c=|qDakS@^s0dJ!i
53%isr5H)<^-J#)8B*p25K~Af6V5Rw?pJDv7{*kI9Vl=JFii_2;h7`z@lMe2Jh9Dc64g#><Z~FfmYXu;_|=6b+z6QdN{b@*)(siy
W_oqVVmmPEQ^Q)zP*x1Q;f!Q)N%2Z3$&w|cTT)0NvaF2zFWAj@i<;LsCzdq0CT2wVzB;j0r*lscl@l&M$izooEw(}Vv$|kDS71=(
=pCKP`S&ktHo}xDP#tnz+=wATK*5L-3DL43?R~USY^tFhVhjpH-8V7f8gqRZ5AzxzngtS30k;|dRQ<=}^bhi_s9#T4sxeP_Z{5H3
r>}o?f$zuK>s?d*DuM>QDkDmAJ;SkAqW^35GLV~gPqr1BwEhKj<s6DW6n9+?Ts3ECWeG4!MJC)ZOOTbMx;7(Os_%B>-*HV%+($94
5kCrML1p8ds%IEMlszZ7h$~CMeTAug;Qf4eK6Sbbs^2`Gr^dE<5d`SQiy;3rgc+DYl$ybCNhJvcpk`1TV*H{KP7cRktHw9kwtA3j
<m`Ybz@j-Ri0HEevXraUF)o}BpYSUqK@WIQX((JD9PcGR3ILGzH8d;hll-pV_ppBs=8w9%TeM=r?kTb~U7$?641x*$2xe<1`!s>V
5g_0B5Ph%hJ2xz7sX<Nu$mx9J!Ab)XyyoSH5Agl%1V>|K+w!9c6q0w%+&L^kT~FL<L=+-8ERL6zPvsl1w<chO$m3nbC11W^In76h
O`=1XT_&{b<kN+M6srU3ZAE2=pNfurp2Bej(3qm&gn|P>Ij=Sm=Aul3=tTz2w=F0QAchnnq3}d(`Q9hd7GNx&&tcuJbL3yYjL8f1
YrqV)8a7^#@t|m;dc>g1k=F#*bOLLH<c3JZ8;t!!6Cy|pTz_Ne-K_L~yws@i1_v$X>hW&oVcGO%CMU={Gmk=>lwvlK^+&*cUZQ)!
LcI#IsQQ9I0fzz0-S+F^uCT76JSLT>=2P9npAW%)A280(#ONkBUvB*(3iV}gw9Y8Bb(vDUTdX|KaFr-1)th#8?)H>og`AgGarZ+;
vdrb~oXUW|#m1GPnh7N;LS)TTQ6gd2d+agIbJF_R`xczGd9&;|Yq#1_jCaXfURmVa^xA~$PUjt%;qu1;wAW%uQGqpb*UJB+j^^MX
_xp7KKy}5`H)k{#<;JqsH0*_1GjyZ8h$^8~$hZ&2_J`jS8f)RmGl%K+%T;Ma=cFoC?paiL_9$^kP-J2RF{^lfx+B7=F)is?M0faf
c5Y#=H@kT~cKpBepu~awp3pn6{_&|Q6BHB_zR7s?<4ao-L^M~`yjMubEM$LV{2`F0BN(G9m7#=EN^z#K@w)A*uxB3|<NR=czY3C1
vG+#Z%PoJDu=F-xczuTFEdoAbPLAnCk8CT+4upM$3Ko+^B{bd^04YdhDReqdBo8X2i5j7!$Wnly>p&DDUK>F9Dbj&UN|Yx_q)JV*
R24!VN6JL$0GNq-J@movrxRSX9Rle+llvps6N-b$N;(n6NQDA)8e$Ql4|sO<;PA#9;y0)4$>qFJKAt~AhXalOb2$35t^3`KMcWO+
WRBLe`i1@a<3g^wLqf1oW(Aw1n>>AWu{<X>mhN-Z=cGJ#*f8@CfHp5bo<^^DqHrpJ6iDiSaft+P6lf798Gwc$!5o7CflNFBD50+0
=?&FzZ0BxHs;0$`vM&(>6pyrt<abM{%Qw|3ssRAlvj9mXkShZa@fr=z3Ed8Tyx`vMA`m)AK$R>>dQ9~wbTLtkd}FK#S}_ek9DICZ
+mFFR`z?Ud2ue*Vw5<gI5I{sBFey<046Ltx-ue9(xB8$%B1&#UW?0dv+g+4SaQ{tRlwjP!+~ab(E|BiCQl5l~36XvXCX(8>Gcltz
Z)}&*jIwE23Ve0D%;+UIjJ954WD*hr$X)E>po)>Eiy|}-qNe0#Q)F?zKZqXlDP~i}VPwrO?m~eYDJ3F5cj9-3De^SMY-_IC=tP4m
R1@a@gW&XpKb{|u{zK>bO8oV8U#Jhza|!=oe-}fgb2=YkM<BEH4MU{{2Q%~_Ly8Y4_VW$F%ni?hIUJxvg9k%+bX^@B88VVfA^HEi
M<?U)_~B_+{&+V5pC}*<h!qeaR8=Jq%_MeY&Z6tsd*nNmHFb}Vw~%Dts+<q<`y<D0tGqu?fsy|+ymy%(djqsD@`>P|$nQ-212d#P
pL)_C^A8QTp`gjQ$&HLLq8j;ZWer36^xf1)q@nsD?10dnVHmPXL<S*n3=I#YpSM%@K*Cj{ECc2RHjK>Nprg}Vnhh$~+ni$79cS`h
uH`&E_z8lI3E)VY$=vLr;-7KhfOHdq>l`NYs~&eQWu4mnT*Gn6;ha?C9L3Roe{S7x7?|II<<vdzu=)pvn$OG@7CU&8@%9h)XX|f?
tb(bN(Zr1lGQgv~C=r2_wvj{c5IP0|d}N?fSHr3yKjjlp@hCs?cP}_Y4i)I3geXu`K!Zf#zj!14&WZC&il$9fLY>F3?C^CmLAKr0
8B9Ip!JMD}2JcJWHmlSd&?h<b=OMTBk4V_|ttCj2tk$%Y1cc-SlKem>NSJr=+45g^)sC_}I3ebTR;N#IJoHa9CqqK2g8dN)KJ*mR
!2*6m?)`tjbM?ud8m{Q5{>1(CX`zBcO9KcSa?l^#x?10$1mLq+)8mWq2Bd=kUr=?KGD({bb;+2FEU#hq9)?eu^xi!F<AL?2%hkUI
F-7@Jm#|krI_&_aMf0O2fKCJt;9$egh8N`mNaGK8evVzOe*nPo$=jyB;Qd$OHvQj^?M)!~{lM5};AJ;~<UyG@Cu(%*oI|T~jCJGC
ev)EetoaagAj-O%_<ldg?j46<I1FIpjBy@bOdr$NgM1n%_nqB^-gTW~{iji(_!rd-enjAUFV=2%cOCB_KE$$30?ZL01a|_^i8R7>
?mYtxfFsCtz{nOkJr@h-EuiEs^RadINyT}Gc{`IGnx3TgV0q2`82NZ}{l7go`EL6|i_DzbE(Q3=4rM=A@^JlzkAHFA-MU0WfXkqL
<el7;cT{#=bA;|E`HZ}s5A9*|`>xt2C%2PZPB)^ZmyAAuY&$!V(0J%G4IF;b9_d%J-m0^FS;x2pJRH4Cfc(7v>><=L@ZxmbZ#ANL
ba9%KgTxIVk8j8H`gKQ4C-EWj1KH`Kd~QG4!!EtzV~kLK3-p$KhgyHZ#6`BKDvu3Vs-|0QRUgLHQ8U~bpEIoY|9F0&#Nv4U52W_Y
^5^|2pHLkE4X<>befii9M{hIoSpMRTGo8g^>9)6|clLPdnmqg@4xx&UbTLF>>@_gRWML>$$!YdHcn=Pti<6<m<xYc=DR5+i^l}bD
e|Ea;7=w!N>^fn<V#=t0fiJ!QA{wB@NAAW;u+TaH6G%aHXoj65@<HJb>ozby>yrbzC_aE|+I0uSFo#yhj!(Fd?LEu78}zT~A#a!j
iT+4&)9V7W0|JWT;RcCM^1TwWB#?w5IT#*jqNB5&e8wROjytkhBmfr!AXiijq=Gdwne6a&4*@vwQ<Sc^R&kIiF*to%V9%Zq_Alx4
_npUSv%?NKa{$vl_`d`2dmJwFi2?ZC?l<GT$mfPKzeMa#Biw(}JRbQ9_!^vjdI!rm0NVM*0%<#4CH=>Nqxukb)eZF@mehR|P*6}`
w&8}KFG2S-78RSu6w%Rr=e<o$NH3^0Fnoqr=x=+Y-R@7IYV4e0jRPi}gyeq_faV+2gn|O5Aon2#QgV+KeSNQxy$m;AF@D?H`02kz
P=o9T;88zvRzZOv{59;<c9HHNuU0Us78jfM`<LEqoM#h}pWyzduwa_O{9h-0>TF%;OmKF1EX|lt8cnWb(x5mlo#1zkN7Rmh4nGA5
t1PFe2YQaCO-ikwlH~esxjxUV`&YL?=ExC6F+_f#Wf=iWWkh?`-t8(ORC=-$?BpAeWb7SKdG9@p-T1@`c1KwVc4_hWlW1uam9R&K
&MXrI`?aJ+_2t^HOS`IEvaZ^y!vbE!{DCOq2=qsAA<*~o?epo^lBd7#6lSCNcYl~^oV#Y{u3ZZ2kH=yf+iwH$nPll-#8GKulf*E_
11b0)0Qn?Hb2~?YEb&)QZ>An5-e=)EoiTjL?J6iE*Wo^v%jdL@C5hXI)WoI3u4xZxU{QyJolkcgp6-Vpuwx>J#N_fx^y+GRe&b{R
c_xd)L)evL`_k%~%U|A?C`Ut>+ZHN_pX!F4Xl~9OZ3gsAA5jO+2nrAh5`#+J_h*OczQFqMXBpk7?Vox6r_sR=$PY4oKN|<F(C#4j
C&|7C?+3|;uhef(zUHW(L)Ls%eZ&K>8==JlmY!xz`})Tz)v>8y<Y5j{)<Cq3Xu%atH9xOrp^q++yx7?D`JN_Mq8LScyS#Ce=6Pkt
aZFRLs_eNxXl&LNUqBAe8QIp4Q~3`E*Y=XX7l8EketP^*)Ae>;-N#e?P!LfW!DTD#_A7!Us!y2|x8B&Y`C_%Sg@e?SLH+Q*)mg34
gTiY<pqq<45LrG9HU>z3!VN#q1u>wR{tPI|G}_QalK5S_@Em*;eB`xJ$&^_NApN{NhNFqd8==Y(E_p#8*ddV?{Qvp-_u_ECv5+6+
&^RI?#qEw$!O_{n+oS8ED1T4K-M2d%zMXt~YlAo#P=bQN1R=0~^K5kl1_gvHjmxp-*_3X`9taGANC8zpy4z)!3Q{zN(htWGL#m)8
3;@aZ4ADebAki8&3~bCqG=56}bXI~-|28*t*fol`<8_iKHr9EZQ{F?ce3kvCe;e`70~!fc`eE1Q%~p2GpF$o_KM&0RhcH{fbmyq=
?vu&Cqk;PfIw}s0{>J`_sT8eyq7Sr)_-RRNiOl-#<pu}T`S($O*0<oInWF>0Xz}>eDIfGJqNQ7om0!0nk;jsyJNp`>m?;<@WdRI7
%=|~1L8mk$?fcK;#pS?kKR@!Ny}UiXSC5X`aO|ahUg+QN#E2|;a#wQ8NZu5V)BOt=>?6zY_l@j*kxBH`f4hKIb!$}rHvK=g-_Bp>
m*l@IxwbuiGkv?{|La(PkLNyLTsPlq`yZmxl<6(ddpLVOwDtQqaoN+Ahw5i{$Npp5A0yYs=^pE7zjv=q|5Bzie(i7H;L?93merNJ
I`HowOk8&_w`J`75?h)d{(L{xrwdE$F^;+YTX6OjwfcF-4B?0Gl%s#9z0%uJh^~hn`r-1&@W4>dmyxxzBS0)BeKF&O>n<ZTX)nH<
8=S=c{k>wE&WfBV?G7^D9p8^X#K}9k@C#(-7!rz*9^<46Y7JBl%C~gjJ-1-ZQ@__A<LCGPmVAGo$hx>`va6%Ky*)gJMH4Jp7|Il6
B=H=5jP)V^)6i^?+9VHKr%wMb+Sf7+I|lZ4FlqvW{k`ky3M*9&qG`_$-7fDA_OGygt^0q2_-XGlKVzkK^iTkT6OUgHBm4eeZ*OEx
e5<rbDw+1pgOJy?+<5!Xw`t!Be?xX4ice(*=I*`W;>owmjv<M(n;aB4HDz`NONhf~Aa3obPo#V7ddv}B5^oOGK|p%~DM)AwT<mW=
UZOmd(_GQ5chB_0M*G-o$U|CvS^s`*GN3FIa_;nCA65=f6#lQVbj<%5V;Bm=ZDT}ary*KRv!$UZT4_dtkfb68l8~UNB7&M~C1Mhj
Q5zU2iZDioqP49Cw$W^2rL(XH_bH+nifSl`7KVmqnkgb03Q9@_U>d5Rr6@y*A__v9M7*)Ea=>a)6hSQw6opY2kV8c=6;b^$f(Ryp
ile6RLv*bxLQpg*O0x+<r2tVtwLnrW6o5pi@*u(fCs#(YQS-(a*Y`&P^StL5Zo239{CC#G&#3u4Ks?aX58j!aWEAD<!Wf6o@cR5a
Z3Aac<Hew=9NKP~;d-GlpW4aGHD_=U`l<o(K5hls6!9Zw6D6$5H6sNt!%0tV*E(Quo=L+Ao^+`(kh{?GXSv%`Y=?{eZ0hXy-r@&#
vLCOV-3|878aH36d9dA*D2h`mS=lsr#JNdBtCedNK=#*+lks)>PjV3jfdB#erzZY*Uy7*2+kdh$E<1Q>6oeb|V0_iX{|WunfhGU!
pg@NmgWP?E0tVqOBlI_f>-MuYBVbrMDJGm_xYBdloNL#n;BJG06#B?->@z~Fh>|G90A215MG*a4Q!v8Pr|)$1O{VbZ=Mm%hYT*MV
O>WEB(m=av?jdvqjaIP?Q+ICZ)X}k~wr=;7m0X!NKuA+6&4`BgmS)p>&I?S{mSF}N4a%}yfYA)N2MAPY1}G&pfzXseFk227HYre;
2m%13gbJt#R2o>Jv@j5j<zT@L#&N*PE*iYHu^}W;Na$IFHO*dHq6vm0?}I@|6s$-_yQp9Z2!w(M_jBXjsW$#W6Z2W|{$S7Z&kCo$
L*D(%;mxTeLP029K;*2^?D}J*EDBw}Gc5vUgo1vbv$pzak`v5}8Bv|^tDW(8tj&DRPd=Yn_<;3C-AGhBrp&y#oGbf!UDHoqqUJ8y
hO|{<g;*Wo*&uzH3Ea`Rj!H_YfcVPmrZi0_0{(ro=0-jJqsBl-wiV<8>$`9c3xx5LubOX`+o;r|`D6QfV~ei~E|zp7ldbM&p_zh9
5Ua_0U1!N!U<fF~3M(G@y7=Vs@24v1NA!LMDVV5-8zv+hPI=Xv+GRLku`%eK{Jc*NHXRA$wFH6kU?UnF1AXla_d?ygS<3j=zzlC*
9i96MuhZcSX_tV5NJ$MO3q^w<v8kyjDRf10nKcI$T-yG5Rp%l{uDrevH{7GHPXg#?AXF%y<x#6^?Y^cd!s4*uj)l`w9igX4hfa`7
)ypy-Ov?l*nR6FO<qCb;vSf-d;*cL=$R9gVWzX_^1%+SK<aO5ONyge!)X|-DDeCS>Qj|J>+e%4+yFrkF4K@LbKuaKn6r}#L1kAmq
2Ehj`TAlh&Fm$C5J_q2Us%~V-A9lkrG?37&<v|@S7B#PWyHw%QQjpI39cYR3d7`b8TKl?{3yJs=&+}I3BZ1T8%PX|{ONUK=hOzWQ
N)JAMG#xK%gfXC(Yq1Vpu;56DN<%R;p9g!<k%2QlKSgoxu<e}ZDV|MnHrrF9iP%NibSiCxrHK@|OL?T$LPlK6aum%$70!w9z|N|$
Iw%ZBK2jf@loB9GlpCiKz+>4Hdz7O*I=h+G&0M(%qNTvU9CXLmBwb9a%$(0L|62JsMerG8fp713)!q<dj1GOCDRsVN=5t!$q<Fb=
RsGzIYBTq7_4y`nk@}h}cT02H*F3uYnvu#IM`pd%2PnfW9;)iLxF`O$uX(iV3pg0PS=6eXN=Ug1tIw?FE>vB$>sq0*lcE?^^O5Xw
mI9I&_wCgL2(>Sa2}o>gnYUUzx#!cJ{)m2kE~mG!8ghjt5ni|s07OUu*tm`Fni?A~UFrQi7HBS@fJ-rCRHjfdDFB%i*~CA@TvDf3
GP+|%68#v`I^6BkM>9vWgUv9VndVSrL{2S5Enn-s+$FqFj=ZrpstFu)<dL(ZrLL?|!x|!u^z-x8MHOn;c`ziMu}P6q&gfC0{TpnO
X4mgB33%BB6j@M4r74WBW`)|53UA<vk_4gAWJ(9h68kJ)f|$bG`E_Q6Axc=1Om&J8{N}1)Effx@YQc(&F=inVMi44=!(y6n%(?y*
PLhI6OBP0r5WxWo6v(r3rU!%}+8PCd0x(XDoOL*pIY)5R{Tm0BY>Od1dHH0~#SXbbPMwH(U}PaSP5wM(off+V^Gdl~<Bcy{edS3O
J`-*}_zX~<YL;b_CXK5>+eMV1CV-7uP#x72pp_GhmEwj8FtB1nnjl;bxrec8VTUt|Aun1J{qneLOZQNI|2|L2vzj>W*P`bz2_L|P
MEm+lc3Nr&h9>v^=arUA3;ij{T^NRRMB*HDE>I&@TlPR!zXug#W~My+tM59@I^A~Ua`2(~W3;4$rOBW*5%#1$>COuh$io4j-fApR
dR=7$c+@>R=NxUQoNZ2DC1wd`JHsSvK#`Is*Lv=d1_=V9*OLJPJ>zWQoOFfLo$q`qY$n)DYGSb2hUtS@=$%m9Vw|%0**h|Ct0Yro
ua@7gPYvD42uca4eW})9gy@^F>jS3yu-=1=MxAYENIg@(Tx{E)FXVoVQA8e+;Fut)%v{`#jI%0LS%S%KKx4$T_!oaBUw`vov(CBn
f5ACN3ePVK3=sQ#y}bq~eY#(z)<c(~alPEH%b=mGEl@PJg18|KD&6n6W&gcgixi@>24+@nZ7*hY81^l1?Nf~yW$XLtIcRc5i|SCr
!b%wLB|1&N48q;eP!vrUg9#8m&LfaS(+v>4a^wq#XI~qKcWJ|`Xxo<VB8IXrl@{RtV{AYb*WSe#juE$x13!$Ykh`}x#2ckxL4pLC
Q$v?_!tPw9NI>?N6SpHq6CT1!4hWyVOBmmH<DlXq)Z1nrEulbwWFUHL_B>MU8}eLpQXv~jebGUa!Fchq32o|NB}`<2)Zev7eO6sX
SB9E)&R63jM=${?vo5^a9Y|G<9@nlW8-bu`Az`QvGDzL9vHSShlZNhO9O>Eqxksi4l<Gw6wc%z*AYEWH9sT7*8WHX@45${AVC5A2
;6v~Ar=!9>bLqgcN!t4UsZCl2kpx30a@+`TLFpO?Rh%5eoJ2d2BRaB>H7aOW^Y}`-LXvv)QCiJdB);_lXuS2&gZW;mxfeF1r%6x5
G7<sj(nxgY@$0_k$KPg^c%`l)cKUhYn(n;Q_}x(kyl;%1%A6ZfK|nuj52-C%qVSt2Ad<Oq`*dA=ZYEX-eHz4z5e7#Z#x+n-3UrVP
5osC&5R{2+>d3MSD+LeX$A)jcJ`csc3JLAl#g`~u(+f?Jxi49Tx;2YgnVFYW*()QUw&6THlQRT87v;T8OJX&|I&S65O6M!z9k1a;
=+qM#Q*vp?dzlmn{B@qpn>*41W_3H7o$m7Tl@U)6UP{;cwytZWp{fEusECaOBKDYI^He0eqc9+XYFUTyib9`^qz^FK^VIx*m;>1n
1{2o*yV;Jv&HaCG*{BAv?+4@O-Pn691e6gK^Y*xh6!#uLkzeFP_SJ_+?KB>?n)c?NyZP`Qd61o<y*Cxi{Ii#x2DnkPpUmkwspW*z
wXOo^u5Bg#R3)Tm<7@b|pD-*}wC)r#hGk~hdKLL*LUUE-@#oEt*3&=eSe(W__I%X>aGEDT;v~$k@0e`!+c)LD79muH66QKb^oe$Z
_gFb>X^C_08}4@FhhxeETS)OchpD24729U`auI{~_SdNf2Oug&{!Aaqdv7q_Y97L;%%>)bEe9Lj>BCC1(~bSkD%O%wLoNJbEf3hg
#!{V{D&8{42T`|bwJM^b)?GI(CUj{u#KFSNli%xlufV|DLNL+bAZ)`jTULLRIoB<t5+A##ugB-`)<OrTXHF*)1JHpP<g9k4^&9fK
_tvyFRtqnE@icOjH#Pcqw7VKtdo-$5ietUC#@=)9(kfjx@ut!;mZs-IBtyj)h?G@W9Q9dhIB20oaV8&+=dQ04na9TiIi*`Xc(L^?
rzoFCh@zET7im!Q<u3mUh^K|yBrvbPj^h8zkMZdwl6W9N^B@p)C=;$J9~n$hSv2ka7}YynOl_yf{Lk0<$cX;{v-^k`dwg9e)h(O-
nC07R`D=G;^c?8vMt|BNw%niS4s)@@Moh<b&|2rW=o=ZO*uZbQu!JEpx@M|w3<K19C_7FKeOqPFu%RiIM(BU9iUEKtAjAFgtkj&y
f4`HE?mvkrL(BS2>6?c@?&f+vx$~$`Z?JJca0DE%f4)B5>_pm<!4f0<?LXIg9B*e{VWkAu6CvgDcm9&vSfGeRzxTwkC*4ga$5O(e
td3EXAJ`E;F<D^%+z;3|jfKEHs>%3?1Z%?4Hk+2oX`S*=puC<Y+Fm#h)Z?71eRqd14`iDh9U?x-{Pd#7{SO1DJ_n@Vtr?}Iis*IV
O6{;wV{%}kD9GI}g$k!}BuOXkW=^h_=r2)ApkwJmg%D98FSQox3|8(N5hH+(Z4I>tt=rXycy1fW&?)TE>^vWjeiY&c$xwMrRuG38
e|EMGk_5?a!`=xfqXM)=E-gNYDNH(gTiSbv6*JvC1=4NiT;?4*VeWh*({SY1LvT+~f^Qj(U-rRp&r*z9|0Hj8ctb#OqQ$Y}sC12l
-TAj$_~)Q(z8Ua$;Mj1u9Y9wZ6jWFo7-xu3!ho#LU-b+QD2F`>C=UtbWpXis#8Eg{2SISKHKmFaz*OCWlHo594nq`8!ImDhZ0Dy2
!NPbw4&5JtLh5|m%<((4|3e|P$|FO<MBLQysnrLx)1;=u*tf)@eCIy+bD$03#F$~hzLY$$$!r#2!l1C}FrBuKvuJok>~2~*=Y)CH
sT!pA`C;TcusYgH)@APuyIC!k&2OwTzG;~?-On|pA-lm7%i%`o@1U=}H}=k>(o5Teb3i^LG&0gkXN0~-L#|k#fXXQEA?8YQ2zbtv
?9UEwk>~RcYPya+A3G_p9Z;r?8g(g?+YgVw?ZIU9I1Nm8pm6Zj_Z&^NBs(2I#zW4n2YDgXrU){gXSV|bh*N3fDD>f<Q$f7r;L`fL
g;yB_VE{bkf52C>FEAuWdGV+3q<FlsK<qU?^XXsD$8W%G9TvVkUoiq)*@Re*Jm2*5QOEutxwOAPa{jGXvA62_lrZgUE5AH(z2`m_
QK6?9d?n#B1Ne5k37&1YCmqnTB<2)&xTpMfiFskAP`7NqVZ5S6blP92?ESK{R$An1S9gkVO(h){b%xf<Nx(oLfS$wURsOONX(OZ+
tbz1~hJ?}w5U!GrVJHed=-?KRly<?05U7EqC?Kd0$bbV(N&4s6N1&nUbkG#PNEZ;$hsqrS6rn%^?3yTAX&V4=M4s>XQvaL(U-B!L
_y0ybzjEV|&jiobe0`+=i>&@JSOnL;_9lGwhwL*`K*bg&rh92LLsBvbX{U&p(bgJHXgume|4vDX{4s*3gY^Wor`fW^E-|6dXrzRg
7-MD8Q(84bL{M25F0bMc{<swUVwbP|4PSs#ByYkl9)=Lc6kqB;Ps6C~FY^6GeS)VU(cOf}`H*_S`xz7Ub)jL2Mne(@h*P2N3Fc5%
0Q!J-_E-fDVuOKb1Q`?}2SA{52p?bL&zGtDvY+j%b#eSDN&ON2|4cU2^#%vv6(9a!JSAcfdykl&I|hPb4GqDQs~V4Avr&CQe^N9P
0TDAAsS?TYPB1^yAw?-?0Pp0^j=SwSc?gJvw0avz>Z<=(1pdG0l%~OieTVZL-Z4W|L^U7nj1YSh8i$VgfRoE3lXvhPkyF{hw5JF3
Z59;cj7DaO_-zA5rnon3VF}Y3qV^*TK#n{UZ`PiN);(rDPGtSq6i3Xn8HnLc2?~=E58D0iF#OYtK*5TVVtvp!%$2V~ef!fiKqWPT
33&WA;?M5R?ShYYa2p$;KayT@hgsBNHV?6oK5CpHO&;+CfA<*>Df9aunR!0stc6p}mIX;AVTjy`kvm%@(Tr^*kt7IT-@&0OhJfN?
JcR2)8cMDS9Rm1pYDb_0IB+hGlr#$xjU@<SgkDK+4_F4r-Mibhvu8NU_QNpH7SGfJ?ft95zE^>VUi-%e_h!cXX+HB?Nv#uOnyunT
$LaW>SVM0XD8&UV2*AXvQNQ4Q_*F9^M4|cR48nb~x;|_oXh1Z+K$KYPSKv!F4FSl0#!fR~5<yLq1ieCj_y~xZkYJ(;Q-@1&y%?mb
2dk|gF4aw+l0bWX*b}tebU7oTxc*6Y^PiQrK%wgc-t84+V1g%LGKRl=c-7&e$Pj%=>LD`~KvfM!0~Pk6kn0IFl+le&;1^JaXc7e(
s0bx;V>{JPU&}jhKsR`JhX8&-)7}&qYk8bjahxfW%~kk@yX2efYki!zd950wu|89bp2MVo2!#ErIACh1Hp`$)H8HS%YB<~wbaNS9
1|voyCTxEU=~QBv4uZgeamz57qXQq>A?S56q16YZ(V(Oq$YIcE4<*oqb0{@M3apy;TcSwmT9qeVe7}{F#XZ*+4k8NQ7(n@iJ|Pc`
*pJaE_U8}awXAev82+=iL^jjHSpP^_%!xI{9q^P?L2r*<Q1!ja3GaORD@#cG$fXYP?B3(de;FnNKB>XhZ0Ca%3lbgY$$REvDl~gz
elSt78rZU7JnD<b%MFNV6J1OsJ)#zt2hl$8y}ipl-bGSOL?23zVpAzZu}nmyp+FK|NGHgjk;(0pD1r(GieW!eRkfK-4QM~N2S9%u
9yJFV9f37jQ{qEGU0B*pQ8Y}`0ce{aj8J}(3`IYUq0!Kd6`wb|l#xx{j1xwg%?4PaYXo9GN&PCCX<Ay&BeV}!tDjVL&$dn=zs!RE
U#B2CqAEZL6!U6?I|hm(s!2Ko@sF~2n2om*nI}%w)!%uqTH%P6fGAcZrD#E=QNDOx48RanDpCb`IDm?Rl7JY!-ml*&=`W+^#RUW;
y0(Bw0vKQ0=JD|{3{FgjdjFybl46mWMbpUh!{1|bi-QgrDg!d>KxClC(e({sFGQ*e>^m``W$Vy2<POhbrxcg8D43uL3K%MiX_`=I
i6ala2y4!EA@rFoC02c88lqRi;U^w<JoV)f;#5FU0rt!iKZ(1RnePM7=fx4&O~4N99K)tL3G9M`kAQvH4sS9&jALNXP<z$yQ~KtL
s(y(08^@04&v{A03-|vPK+PTjyxA<}41C56J>}e@aZL?of%suC9r94Q?=ZnhpW>ZQ!QT1tPH$a}CPbP&?hQ*!Xt_eW0%W}1HwNbK
OThCPnJH*fKxiyyN_q^YfqHs<FAo0%0IrTQNgnGMh>)paq@sAFOD1ItmSYd!KkED&`jS+a(b<KW_c@7+eChLzcY90t<U!bg0MLy7
;L!f@_ow|)rM9>|&**=|D9s~Tt1ihDVegm&%%CVrC#^xk1b!&&jTH9>ldJYdv`5OvS@1Q=Ya~Rro&=N31MV>Rh!P%<Rus3mz^GWj
{6ss``F~!Gzq-ngds*duxMR@+$pfuYr(#3&8e>2Xv=DFxtS^`RybSs7z#SOtm#0m^;Q|bA--tWlFhV$qA>c$2*dRnJ15~pzKst0i
7vD?fTkNLBqHFwpqC5LIbRJxJPT{0S<r}#1qt&p085Hk?&CXCci@y^p6XS!m5cascdzUYCaFc;<S5WJJxC$Yl44FC_k#i+HRAEC0
agJ6@Sm{u3$xeCbcj@+r)N<rM#48ve59E)xIOiuh`A8aVa{nA?A9R`P>k17>`1xc0_J;{K^->&HSO7nzBsunbkk|}I@3HSsvTUb&
Po<Ffp}cru4umI!slG-s9Kj5qj{7kE)^_B8A47q`eL$TOOhhFm6c)b}c!Lo^Cn1~$PhiM=@(w&aX|M*)f*5e{{)yw}Ri9Q*Ku^nK
pnh6EBjG2sKXm`y`JbQ2{L>Ppr4sLHiY!ASeX(O~S*JCj*0D*d8I%zi$x^3UNr+0Q=%Y$SK@zkD1tV>m#<j7i&|<aW+qE5BLh6oE
Xw7Lgm>H6y!wR)P#;c&14N(VS<m$E{hKQbnH%4Ph=u@!rbFFHmsH7?|WUz~h)+s(bkntcpq<bJ9>JHGv6iQvB7?NVkucxcjaN$(j
h8z%1cyGY8Rr?`FhH?rVN{=qxyv(msFUmx2<FM}Azb1iV4FZY7CX<B|9a^Q;g2}IV6Lf~#F;PFW;BoSc`o6iG>M}-*;_2Y%IO4Ta
K>;?jQ5!C5DSI6c2B+l>E2Lz>VMc<7nw#P~VzBsx2B@As8QNPZj{?zj5B+nY3>xBL++KJCXhK&m7|q2GiN^_DF@TK?if&;O-+Z{{
d!f$S_Za(Hh~kKsDBLpGtdhoVZNn_{g>kK<!3a}J3e*&cPCJg-qB@GUpf=k<$Zya2{uNKLUsXSV2aj<GkOziL@b%N15H)@xeskD<
?|!;;N_8t(m*<ec>pAc|?*_sfo(G>*@ow;&A|#aQgPmNiJKv3mBt#dQA4EEi2D*gu>v;ydaoIN%k}RObMoeIPyr^^Gc<W(Uc=A(y
<<b*qn90%o`<5Rr<rtE5>3BkX(COaYt_Poo<+j_Z!BA84OKj<EIy#OND*(pC1V#HR=76Fc3PL=9FRGD4R2@>nGdbtw8tKo3=m%t;
i3eZ(Xu;&~3?bCT9Wmn|37wc7w!us$jpuxIc58k9&NVc^{E(V}%A5`cLMLPpj!-Vmkh))ri}r!qFp3S(e#{(47}Jd44UA2TF-cUE
1w%qnRYbaIEShC0NDY%vL>el9z)Hh1ks$=LB`8AB1SSH_D^yyDN+~7S0E-qWrD6fZA!v*$rXN32oect0Lc|G5OoYHu5=77x6f+2L
P9QXz5+Q(@s7Qe#qN<sSrkaIeEB?J&B%+WwWPmhB#&J_);(#+CltOi;-W~{G^qrfV>-l^C6QTRVi$U<kx(G`lIco+}Nd;Z3acF9d
bSK-{ISGnL=si22%o0fug%oivl+o;FFMB<Cw}D=6=SP+~K(GeXM9k8-V4C|~3=DMDDA?iSIWdbEz&+eUd!GiDwu1_?>SK_YWsEND
3nUWO;4-7h%1K0dWb?ZnPK5jC*m#hNWb+mRy6HWblVjv@NfRYP+i_2V2DIg)ZBwz5+pXdfOq;qgUftGZFlAJflF(QdO1U6z(-hPP
R|GRfHfWJdA*3Brszq8%d!J@&%T#x6p!AHN5aRW54V6=UZ<9?-lD1&oklfo`>f{k&{p|OA_UvL{h$W~vv0OxLOU;%He32;%ELt+W
xPRMq2Z+w9@))s_7>qW}=3yz@WZ-DvlC3piQY7S8PKHs^s;Gh>vZU6z(Pb4B&}=hEh%DiS$|L<{q9j4pQ}4?Mi{)sdV-D5bJUur7
q>XMCRIr**y=G;@EjWoX45m6@R5w9zwi-oKe5JN&4VP`T<K*b>$GY8gdkyKHi8?TH5fUm{NkNMUHISetQXPbW-;;xV_6S}XEMYlg
X{{C%YB2)a5k%4!EQYSzG%yil#K*I{wzCbyaLmV6$>|FS%PJbR>Kmf>K}^&IKVCzYNEr^rAQU?$@e0$L8qSTL+{j)sCpR$zh*=7(
d1_XJQU+{kOLeVhYh~W=CWCY~8KyI&lnux-Lwykt!&(`VWZGz(Dru=1`whEo4@y}iw?6uNVed7U@-uI)#wX<@7_bBTgXev{!*kU&
Z2Nv$fFmL70g@zH8ef&TP|q10bYP|}hS9bHLlsg}2y~lcby$$6BpYKaM4&8GODF}Bfq(n-=g-QXo(Hdwzv1xsW*QPy?jplj4pqyR
F1&h|t?eypx^^T2qESLnG(|%|L@YoBAW}3ELQ+zZ4GBm@EL257GE&7$ME+YvRYbuMK@dYzB*7F_155V$!&k4T*k$XPgExX4PqVYR
@7U`Dr*fm>L5Zc70g^+-e;>o~^xZXfEMw!%d5;-18jvVzNC^ubW2E#CqxR=2AGY#)3CBY%>E&z|3Qx{(PN}!VJ$u91@*Oles=T9d
$m~PBqd;Ck+E4_P7uy68h-8?wDf)X20T8+YDGg&I?U0BA3EV;$AVQE~IRGT4<b%>ufZr!L%xFoD?n3)GxK0Gn2ZRD*stN(3saSyz
C1DIhTtYC&P!R%g{eR(a&tQ4&(d(4!gHJ>3GH(gmb=wD|`NHRRJIEsBJc#Q9)H-@DJ-Nnw2XnA$hirDjnk4e@!_bHx2b8n<4e5PS
Ba;G^;N;QeG(BV|Q`%@?n2>%XM1CGtTV-Wp*Ce4JXlRUfcj4jP-P?nX*N2;;Oz+FBV92moL0B;q5=l|=qhzy9ce0}u3mONrm)rD!
Y=jR@k?<{y5rOMSUvPFj2?Gspx1R%L%ZB_20)sqKhzN>9qabzAmec6`!4G#Ys4^fV{J{OvUVwgG6m^&~XAd$0*<#=H4~Yia;OOW+
kca|O;=kH!p^ZHPDn^<Z+kJWN<X^0ggpRy#uJ-U%O)ZKJQ1d-Hv?$y%LNY|2X$!To4kN!I2f_u_lfHv9KxXq}Y?f<BPB}U30sC14
qt!E9;V~k@Lp6SmWY>x53#C+Pr0gjI#Y`K53q+oSStiWlulHwwSo!R0MweBH7797;#!ZivL~Ay~Ec@TU*=>9j7AS<EWIGTmuremr
g7awzS&9wbkzHF8^Ug?EZYD4p=v`Pun33YRlo85@3_R>zk1e<ButO8MOC>1H_%({jS*)Cbq!=I&VklAw6~5h(5_-fu5);sFzd7LS
-MpFUvEnnQl{rm3iuo|j=yDGEa2hupL$d;@;jDnouApy@=4)gEyJ7+XUfATSAkj2o1&%0;5yB|)vsgxm^rZ=kYQ>69g}s<j2WKIj
H|%lGOzn_2u(i?EV-SlYUd8q$30<7R!03cy{H2NTw0^Z&ReF}7i29W?0d->-6QW+<y^HlQhqxv)q*>i%zG_%M9X57|^Kx^`asn|A
zJ-t)H9(PR_aRp-+|bH%C8dt{Kw$$9$)n*#0!<k&eMQf!G6zs%OCFGjjG8QVlypRyFg+mHD9)~+(*X|s8P!q6f)zVc@YG=fLqJ>&
=(vLiJ#Wc~=eYtEl7OC!4iOMcM^2cR2w`x{TZ-C<<<lchGrkQg_l(wJT@QZbcdI=sA#HAi^`(BV1NX*#`0Soh0P;XVsOI`;T)?64
p44A$hH{W**F&7X)A0f6<Dx9Y?jm~W!1Rhe;9xDLM&dC;yBHbu66T}Eq8&l``1pYoB)~+FBaw@YBb@Sd+nZKq;k+<2px|?&6Z&@F
rychp%Q>1$MiuGA)(}B$GUl<^FxWO?lx2-wXE<G^wmarb*h<29q?npVe+&tv=+p$_hI3-(_R4u7*EsS=f|EVaZp<Twcr1I=867zA
$r~v0jGLdTMA2A++5==Wo8y55dE~BrUK|wPH(v-%GTk@S;)Z0VH^ysJX<~(6jFg!v$(gP-X!`JNVR8i)M(E@!UNq7K5R)MV)t4ZN
_Lu~S_tw(Sb4g%flxu2-&ziVmNTJrZLXRW|>tbkBPQ&ZrH6(Z5#|I)p<x3nK6p9_Dba>XuX;YXS1F&(nD?2wTn!&9Z-3miN8z3r(
93=_W4p~b1px~Sd)X}iX9A&<wam23#<tRMb46$kgjoU8t9GoP=2|5xomnaG7A(E`vG7}h(c$0zN=vfnSaabl{X7ZHJtt@sh{fMjD
VCX=$yx2m`$6`lpG|dhAz37-8bQ^QG!9ln{%H~LL0U!)9tH3%j72fnUd+%UM=(8jXpz<swB4eE#L?SgRWG5t`$Y7BUNl*5xB4k?1
MK0_g1To@m4jugPXxsrL5=x?i@dwnq({f`H0*D4tjobOu>qYA1u;}-{URG;P)PfA9(FvV|9?Y8-A0XU9Fic3c?=>ldils7~<bW*l
)ogEaJ3`n7Gh*7^Zgt7CD{k@Jj3UkhRM?}#WOrCHgRb{7ZF2XdtW?S%^AIkwoIt}62{KR~ySealdMWODBw{^SDt0<bb|_c^;^}}C
<WSW{IIMFwLFCOGAv|Hzdd78ECtoS&OC?Ul)l40<5UbeR;5wk)$l#~e#l>NvnjE{@<BWJmCeB0~*G$ly=o*;^*T+K6VB{)e8jC&=
1jKn!F&u?xc`D|b1|{>NqR(4>?rY?H%kRN{cm;Mq2_c;6-cZCQ9_VX^qrE`G?y-^McxNA7R)`-XCzAkdWWYYVu4}HjAdy9E1+%x?
f@ZgOLr(&9hP*OQ?E~;A5w*>VG}ghuaPWbE6&8Vmh)4!J0XIG7Fi85~)%u~e+otz5zO$*C!g#0UYg%iC+Rd!u9gg|D+45vaDwaj}
U1w2R&`{%rt7x5C*nuN8&8wXjO->r#GlMW%pk`Wh1;C-GflcE8mzBRjam@%vk8`-#Jct+oTfmzRXb0w235g3vE+l9IM?oyRRuG+~
{vYEj4faH804tDdfQ&|nL>;FZESHlv6%`f8WRhPwvn7NOGM1o4{S653Bzife!sFD(Iu!;YEW!n2)r087jNTid0S8DZ43N4GF^LHf
SQe*Z)o1~*xB%eLj`^;T)auT|sz?-Ic462;3&Ki0@|elQ)|MJXZIBry%AnQqY$p#Z%c_cEN3@NYBmzL{)RKK~MdnDrbL!;wFt#dG
Ul2j*Cwi2@l!vp*2@ZC$BZwiXz)mz-DhbB8O-VM~h7{f?q^`p5%V^fLt0ffaWIIEqc3IIbVrY=(T=Hs#?Jn_n0+4%e&TPW%3mF5j
j0%#4-lllDd2qrm#_f!qG~c17R%rrILQ_aEtMWEy9QtM&dFHUgmgRO>(F0TNcOs4~2v$rIJ#z*`#!}1YoKeN5ENg!Ia+`AYuZMGP
`|$KyY^>NCF+f?eT2tCUhIW|qD$WooB#;9#ypSu=M1am|XoJ;tW{|_%h8(5>ERs6h$edI~nSvV=CS1y4m~4e7ZY2$0I=Z)0fWX!I
J7`_DEoD{(v^t``J?DNC!6z7WX1i10Fl(`_3?zX<^?jAm$d0&3*eHV=_zy;Em%E^J!-Uaz)`f?F1qYiJp*y2vz$haOc>^LIh7Ik4
q9ehm;E9fUhp-T3&<)9sPC4zy;f=qCkc)}C7G7k3WI1LeIE+q|h%`)m*3p7#JeMpk{&E4>r(<yYKNd1vXL-wsqU0C(upNZGV7q&|
oCpEX-hUcbFv@tC4GbSJOdU!HYq^NdsoI7#yM>f8fAAe)k~%mbqEKZ3kv}wPLIL6*0vF*U&KCsIC{QC6Ba>pI(oF%3<Y>f(6_@pd
Z;|OAGuLCQK%W~Oz&w3^crNCQDTy*<86k$*e=bkSLWndi#D^>NmGAVrfhrmJv@t@b0E+K0i3f@iCu4{VhtI3CypA*%rTaXP$2$g|
<!P?Sjds50m&P58I7Iu_pFORPv>Zd|aR)k?1r-wmewY$uTRP}ZG_NL7KeCWJ4K{i(%R4!>i?dGRQ2PRFFiK>(0_7NjPzx|5fGMEC
i7mDQEDQSWj(4wlq1VFEfIGhRF(aii-Gt@!f&6;XFW{lG=y5}(MiJL0I`Mkk9cm<uK~|+Hm1<4Kywri9ii=6g0*fNriy#3eJsR#s
>*e0e4xgveP7LwAnA=?;Z$t%1Xd8?`4_sh49zZZRXbaHko^>(`6bTB5El46#6FNIJtHY_N;xchZgQ#$5!-xVUG<6DMy|r_=Z~J~&
IH~v=jtr`C-iIPCW*Ci3%_Ni{rUBgwVLjf3T7{`#ANYBL4<f+Cos#Z3y7;<)fdAuF!m{xNHBd16Fc=d~j-qICTMyJrsvbvA0|SMS
P5mHlYDw?)4EPAx$D=8fpo?w69dV2ln%LPRL5yrvBtTHGLW-0UtQka7Umio^LUMpH6f6M_2atVa)6fx9_eH<te7`(2l)vxx_w^Gh
&te+Y3t?nLSh7Oov*yd(ST~u+THVbNSTa*2l1&}P^4@p{H0sf`A2|<T6c3{dszOZ=Hi6=L`o&_2sYZoSBWl{oSidrYebA})%l84v
hv4>k{L_=67x#7od`~|bnBe3o6suyPvXLZE*JDhN7{)Q2jg}HiVsht${mD;dKOYZeqmcOiR0+bTswgOH->E`91M%)KYKHUv1RcTo
?fDu-h=>TNW(bK$mU%LD^B-Lo22wvP*>Jj!Yes7wwBd1e+X5~DHYp<h*2P*B2&0%NfG$Pq92kHNkP5(aFp(LuS({z%wZ7Z$whAio
y_;<5<4&_3g-cQAAJRx6zWp~4QQ<hi*IviD_%l2t;5?C7s=@qi5iJTTMUbHZA_7$zvG(15_I5(0s1sx=q(7~NW`d5*{hCwVs0+AS
Z3j6ts5Rj4;hZ16W+3i5AV1-69?uaz=XpC1VeeQ(h%H7+h+%c-vk$qWMp{6q2AByYs#5D4n5kt-Zyv61r*tB02UQ_5GOD0uaeK5e
Yrr9~)WVvlpuXr5grMH<gU73&4~qkQnjZuJve9G_1|V_PcB5@d2`Y(VBB;V3574xXaq*=LGtY2+OX7Ppih?LAB8ir!A?z`S7}%sr
N8UwJQor7F9ogLMGF`#$fMf9_NMP$$6m{x*LYt`Z1t95gFr5cKX3D20<ZG340!O&94^)K<B3V%(-P}<Z`<0L@WEPk=jD^V(OdGdC
QXfN&o?XYC6OFdBXpGfbA~=GHP4%p$(j#jFM=IiN67Ye-;>rx=1cZpKXfg|>#I1C|Mg^p3p<QGmd9DxU5RmF_CiFUt2}F@WiVZ*`
G0gVd$Y#WZ9kygCaj9}z5<{to3aal9EfP9P@oX0W4E&0)QVKyNV(`rWbwAM0uS$m0A|IX4hJXl$K+(nMz_A9F>h4xX%Auq>u~H`+
;RxjK+lGmx>S}9^jdzD9d#>9E^&oCldMU%M)Fp*!4P20i@F9j65^9wKD3BA70QJE{M92k1AKf8CP9$DDh&xp~IO+!VIjPNpPKM;v
-h<kTEN=t*_h9QJ^&HU0$vdZb`-ATJdjLJLGBl_9P88pKfXNhw?BftB;cYbn63w5k%nWLuqaVz`%J;FTRd{onT#hNUq^8&U0TG8l
(P8}d;K*|Y5Qrk2b3ZPSJplWC&(S`K?X&|T{VuR9E4pmW?Sb`X>@gN><+4^blB2<KAwKEPJj|a$P~KPt0vHnxlmH2MS?Vbik|*LS
{$sXM*TF>ORt8n3A*i&4^7X3`cM42Se+9gxHK@2_U>nj=Jm>d3g3s%nX>5_M(rVLejrV<XQql<76lqK;A}wYN(`XvR!OUIhuzEh&
(ewzQ-2eqv_HjTS%+<ZXz|I;Z9P(^$xtpIAgXlox3&7^FiQ>`OW7j%w&YN(r@1<)jX-Aaw7{>*k6-m6c#A`UxQ+jG!ZMAtrzSh@M
OGb<_qe{<s14*RULe)5|ZFw_E@2uyx92uWozJ!qpBHXDA%+22OsOwgT2SQT3yS;(zhUpK2NildT$?*hi!mwbTBnupG$q4j9jNgq5
C8V7ZMOHG<qe%xeK5B<_`RBii%it@7<<E7Ednbxb9}f>yhkpoZ@)+A-yGDl@iUXIXm7O%Hm{CyM$<|hu`!j+D;Pj9yq0eN^MAY!y
)r6r8=UF18U&v$)B(I+%nykUBj^=G5lYEQRL?L7aDgqWqDxiZgWuP|DBF|bHWxtV8JJI>hRk2g9D87!^%hGgQT23-j*%qK=J;She
qLd^MNh+kq2@QncjB*o=<P028Nb2NNR4=1s6j&IVgpk#Tnfj-x{CF=n(kTuJU?3lyFJ4|i1q(iU@OvIgn(|VVuNatGijOAug5)3W
-OaJMaH{PEEl`alOHj*$!H|=5f!=uZr&wS1{PXAbJg~KP^U?4$RZ^6gD1v0ED!ofJjkqM_qn<k^K7sWR;qqCRoEz)-i-{oUA^%{*
&pso%FO9G&OXPdrq5vL<0unT&5=apXLWv<Dvn)kK3e3P1D9Ex<&@Ce)NE8c{{az?+p!Y(-BBVGzCu6zxQ{sK}_0i$AG~KY7ns6OD
(mKz7LQNecKO{dSpAAoedHg|CQk4>|0^Uh}ahgHe5c3jwFbbk9V4)U9LHzrx*!{k=ZA#G5sX+dQiT_XK`=(FScn#1-EP_&PpLc!u
?0a5yJASuZZB)!`e<Fc^1Xutm=W`O<hLAzG4Yv(98tbs~Y++b%tdTTI+e*~AnFlLR<lL|F%{sVk7x6ILhY%TLkVuIHwGe@d2VVxI
x)?o+I|6^t&K(R9Khg0JW6i~Tg?!}-2#Jy=l97p_0+gj+@Q{|;95M2d@=*LgQU|0lLQx?get?jJU#T*o>TrH9h4~2kf~|<kABub#
K7OTureqbZ9v&#p`y&PfOW9xMZ1!^@WwhPuOcE%m?)VRVNKl{RSg}G0LBRy13RQwsprr()3JMj<8WlVxXekQl>P%o_4Az9k1}xy5
TW?m=K|x1g_UWlADsC+oV>~n%#j-ja&RbOJ_Bi7SNwthbXebpWZ&O=uo9+hg(ZPbKs~}8^Q+tePbO1;lTT!H3?8NA;AspLfRw+~r
1!|I{PxjMhQ5t=;(zOLC(6k#^akp?C#>Jqb#<fL&sEKJzk3on!#+m}oB5I8_<QT^|?F^Jf9>!mY>F879e4Q%t#6TX#(TQDAMc6}K
&>t5hd4VmIuoixP_w%Fr+*E%{6sm|ivSRG|hubOLchOhqY=P{lp-m<E0o=?jv628Df6xA3_5YK$`r`KQ(S;R1RQh=yGx%%w@kKZF
!;MkR^A}A@k^PjwbxH;?h-2P-sBFm}*2%M+7`ZqZjdYU68WTCR*`knG8ww=n+3DxwPyV=m)I?b)@I9TqdlUKzl&x#%a#wFFiMdPd
3PtP2Kcz6PA@1G%9^}#;eKEZDlB0>#8?{<{x8#7%&%YQ^EjRklrr`exbGvdJUr;A^_kL3I(^$@hrjS>ce};6U?3Ll?gWV-2(Y^}F
@Od@FFC8_oA1{euf^Is7$4s0I6Cck4!2@tQVoYVJNPpo>n1|ry!xWKw3`Ctw3W&n=F-~|S@8?57;qnN`Z|kHVKDmMY1fn6{<xCK-
5!<^gl5;jLTWy|*c|YOhcp?W+1eeA<9#<IyU5pAv*AFS(DYX#9&`8lUAZ=$%$S3C@!^#Jb{@nF-r_&3;+Z-;E8A1x!!?b1j+D9#R
&aRmGB&nopB20#ZRAN|<!a?eTpolg1Na=3#hoLE|s(L7%uyh(U6x(K`wBRkB4`W@r-GYdQ?6@SDLL!lgL#2N}De;4q8N~On!2a0^
!TXOvnScTcG=m!5Fm_3FWJwVnS1<ubEQ#(R$gKl40UVAUM2L!+U*a|d)TqQ1g#Em7KM;WuINBu!lfqVJQbmN1kD(p8QWM1v(DuOI
(7;4496tYqfyYgF8|Hw%9JAfkblT0LWnxw(3USwtyK#z!*E144Z-KNF6m>&S0kt+kT$vAk`(H|f1Ly3sw=&3f7<FVQEa@m|D#6Qo
rZ~gmRbnfdKjepzCf<KQ_5Tv}+DDw_pk>X7Q%Dkyk^`g$Wb(HYFouwupbc3lC^G`!fz?nUKptMn@`Iu$;vONPuV+-Jk>ulz8zl~8
J)Cmq(o&RkGyqUO%kd_Z<bm*%42&RTkTY!~h&-XzOv$qXACdn5^vG*If13l!T`E+>A;}KJIX7C9>pvd2a&(76^bhN&n=n$%S%N8&
G|g!9mpf--hzhLQH=bQ~Mt}|3twO1mIR@EKtSb8?I6D(qj?WpE3=Q$5t1yx9D{MGU2u1~2L*s|i@tPj6*Ri)~r7>||cR<^%FojD6
6+uwM0W(5SA>e*vy2OdZ7D(Voc$Yw?A77th_RvinnGWIL6;zn&mN4@O9EShj_0!Jtw4Fj8UQnbbZ)zIxg--q*Pw&{N+!t#Nhf+$$
`!gEc`?3=2NZdsuAGw-LIApC6R7!e?{qef+ISfSU@P;Q@Pf~3s4=E>eC0M6krRs+)o2KHy8F=}3+hHngA3otc486hnykW#U^mtQr
EcW2-I1$D$7?CzGV2KJ18iqxn+e9=<0=0qGVL@G#cmOBL9{nG*KZ3e`46RKfVo%Z!zKIXf9;q`Xcwqc8V@bgYO)P9=qM{m*g770u
y^|C)MNE`5Q7r`;z*LkJT@EHlAf$q6l4cU9sXJn5Hs5&Xu7ZT}br`Y{Tv}pLL|~%Gt20+E#K-MQ95GvaM?J<*Z$DN;$bI)E#>FwC
L3qlmks`qqh=8OK&T?cA&*%ME1kew-`uD&(qT_a_R4X$AlI*20pE0zQZ#%Ce4GFl#cHqVFJ_t$VMj+5rWe?>c5)xFThCnD*grz%#
$~hDELeL@f|3hzWuMzocq>zM#e^8W+5hATA5dkY=p@}vy(Gr>*MQGH;I$cpz3{dQ1DhbsG``29<h?=URii!fLq^62Z7z0L&ZD`XF
6k}kBXeolWZK$+RR)R^Yt*}hhIxy7{Bq>M)YdQh+6YPA6J*Yy4l_nO3lA02Mpjs9nphAH(CV&bW2BKOLfG9#DC80H<C8Q~62xcV;
R)8s58U~Sx3QDA)ri6(YsYZn;90Ng*pTmvWi?Qdu;CFZ9;>R&R@*xOT5GWL-?^zA}XuVrIi8!kUfnm3LT;>7p7_mYk(Ah_L0n#b$
D3Xbih-xM=C?x_5C$E*!(>M8D_7rtVygh;uZc@S5%UX8yf>)94wMVkVJu7v9_#(TO%8b5_0)U3Svk8yfP&~XMC=KdBR=jEysFO|l
F0}yY0jvmd4^aGoFGza$o^Fpk)=R2#bV>c4fc)h0vJprE$q^BO<Z@1E%EVt~I_b?#S02H!*&PYiT<N-Zoung4MyFC>0wuap1CC~Z
_D49Nq2TPhr5qhvVe_r&2|INm)E;zzuoWW&?QRo6K!t;RgYU*!7=R$836x(XVNG>+O#osQy~v@%aB(Bldb60++*Q|7k54=+J+D%G
sQcCErV@3^{XCD5<P_0f<!DDBcankm+@tX_CKZxTt9BRfyNu^1B14V|sf4K@f0+^3(x;@@3{*rO0l?V+{^?c0AS59Hhz5dz6I1aV
GW|q3OyUDyf7xyAxNkZ}ZzD}K(2fsS9mC!Sbgc;l5=c1!)7X5!PNA$W$d3NtAJ_^0#55{Yv>(TSuN4E*MLL7ENt4w(<uO$ZsC<ZP
#!2lzR6lQ2ZH^;srP|EMR53(jUAlSxt8myX6}HC2Pi%>n6muwI8o8CLtjIW+>gKeu)jHczcGHg|R7o+>w$)r+5fpG5wjeZ8>2zYz
r&+9xDU2=@5v5i+Lk40+e~YuN6HrFj3p)`Nv)6kZd3nXfM{eSd&Ys>zB6W_UB=WPw@#NsAttd}<yUNapwLztd+QEQ{;AnGIJJYWa
hkUs}?$+4~aX6Z0WMPa>OyeS-0{jn0i#G6n<TJit52@52>R^Tr;5U!1BEol@gQ}*6WTfy?RwBj{fd7;`luai9a?0UMn}_n`19pI$
!cS^;3)#H~vFXQ{elU%I1oMWJ8Yze%kL$*iC}5P9f|*!9rv38%Zg^1WH#k(sW*Sl;48xcSh`*m;)`4jh*fA!sFOp&!Rw`lyPmwNw
m^_v8ULh%=ZD8UA@=pBk_Pv*-r(^RRv5n;fVJ@jIAQ`GsX547$wPc9jL-%S)^)P$)`?46_jo@)5f+~~D2@}9}I+N~|_Eff5jO;5A
A(D@$@ckcfo0CaC$xit;>9rN!np95W$8JAnP8=Z9^7rFN;A}Wc=f=ygGolB*hA1Kkk%VGU2qGd%LInIz+Cv2-)7_FSG1+52SpfHl
nUDfvg`t)ZkdZ6$gx|j-GNlPaMFayEJyb41@b(2Dn|V*S#nm%;GXO#MlkZ^9?Gf7ovP_UPXz77hkl5VkFyniyC7+4|TWFkI))#Fs
p7E}DY6sN~)pa!08j=x+7=hN5HbWRr=oWLnY{XZoqTsEwpVsZQo*h-01|SSTX6QWT+BWBXplG%OY#AdY@kkwy_3Cug=H6M+FI{0U
qYN<X+<|{YcD*=087Aa;6LuI0*S$0lFx!cuN?)5z8J9vVUt#+XkRKHpK=_W19p0rfZSp=@K62^d2Zb`#?sVNd<5oLB89InLA?+pZ
#Nx{RDX7aIp3X4&Xh-$E=q2xg={^*KX)gA-D4qXRZKPgJ2mAwR3o1g9-oY5L89MbOyfo>Vr2I5lHoP>lu>=gsz;q-z9_(gC>VQ~~
8dXmy#DyZzsZk3^1tNsk%6(6_U>F7Wqff8=G-@Iol-_y=qI~>tzE7D20q$`<<cs)Jw1h-w)3tD?yg>S-1L*N$74^aos!$F@EeDWk
Qe@Ko@ak$i5s;y15j`M7KpaD%qJvHX4J)aYDj-6EC`uYvF&7d2W=jQ{Y-<9DqXg3n51kLyJ$-R3IpZN&Fsp84*?_{`RYJD}Ek*C?
8!i=oi64oBqzY}Q$CIKPDcozQ1CME+F;L>K)*qQ8a0d_oJ2GkxMEcJI>7A!r4(#0mF$bS!1=dqrw@s{wZE<9V>>;0OP25Q*&e(Ci
AfRv5*IPCzYCFl@Zjp2&j6Hww9WvKEBJj_G8S0YUV+I!rVqUb25s-%IL-lS$&*gdue@=qm*K<aZpHHcaK44B~^d|a<AE|4<=R=LZ
(B5yf4&KHe$KW)fN~aKj(atDJD5UZm!4CoZarQ<Pz=4uaa&$EG>e%66J(Ek1b`<lRgbkf?nUbF=a|$0x96N}wj@dFsCDB~=f^|J(
zixm{fSyF%hwKonnalvCEk655FyB+O>rRAZteD{eg#(-iB@yZmP=h}ZEoa6yAK2X*z*1!$eKy-#^~vkt{-3?dn6~?)9b$AkBDC$R
59PSHiq0`a#x(3vnZ-6JgfPy|jC&isH(c-&t|Loe%U<@6zs}(`ms%Y<J<diInd!Eqvxi8@G{hT8+p7M9c@+gnY>XDbq~gJj`!@!|
CSNYGfcYoG!oyuUb(F{C)HoccT%C_zJ1qcp;N<y8bw@G4;-A9kR5j&J!RWd(SB&xN2{`ia3$*%Foh60}5Jp5)<O-}%QT($!CfS>r
g7whlDlNsFJAWq(HbY_aO`URgld?!2p4c0o4HgGplsw+6ZAzmp))&{d0qyl3o(!Wi7~9^mlr>1uL=@6yoTWYy1ipYyd-VSM_ua9E
h@Y9<RB23^pAAI{!xfrBr`LU9pxVmEQw20{*NWo?%#(J|&1k3OLETuWCrInkr=x<Pwgm83Acbm8_RKa#fp)o#6lk-38mls-O&E-X
%%Qv!P`Rb7)qA&+iCTlgH(0Z)itT5cv}bnbv=mooPL~;(VCoGhDmXv&olMrZZYY4H<cSWNfn>_ippoT;iZl7sbuL_ZhA?(amDX~!
jwm|$MJ9s4Nv_=8Y`|bMW~VlcO<O}wV{yofoNcY04mf2l*q22l&?!Spf^;whV+d-HWX`VyQF{Civ$*wmnF~*Hd3yEN+l||{Fq{LT
f#QStSPEKEpa7vqaSB=MUp|^80Z5n?1?$za2XT+xYm70rbinn8-ew6SHR2E(0;$;`P#A^@<=S;{6!P$33}Ysygmfv3R*Bkh66rrJ
lcB&(TEzuHK(9)9{JZzQYiN=P5BLJ6NO(lFy*n*pqQaaki6-m&CP<J*7$-&qj3k(KU$bS5yhCntMnI?_$~B3Fr57oN0Tszx67wv8
shegPrYKN|vu9RO0)T;N&Tn%Um#|_+q{G@2>Po6s4#-5vMh?m#;QQKiMHB`N%qbxiv4eV>phVP0vkeR(f*7Q%3mM!S%>=+D5mQwI
0udlYBT}b<gCJ{ZOUSTyBSPYE3_oG-@Bt)a)|gYM$?pOkx$7%!X^btHl8~_|y(aC|+QES4Tc>b@{^Py+us_vLP;OtJhGUywf$lb^
zkY!L@*)4pR1Zj806s(Pzh~K;PeY;5=``YAog#)Mhm4j{C(crn@noV3c<aYQqlbgn;3bT<d*qTn-w9XA5%^-5+_H!^*sE<LOFt>m
1n3!ebKqYT@gEe3QOq)w@-B|5<96TVAKfVAo>Z%d6JQ7o04aDnIv1tOtbPd$jo;XwC#5AQ6sigPIG<sU$d19neISwFD0~2LdjOxG
)Eu5@5%8mPuo+l_fbG9utnu}E<6U+5WjV;4FrOw)h(4O87AJ%p+KhiI_hZuY($4>D-mup?q0rC%lVRhs$fAQY<wZ(?yazKOP@ymm
84kfkho7T0IddDo0d^C1YkPNY3CNBdv(tb`d|!N*k?N0NN3rCOu)3t}?aoR+7&_?Em+S6h?!X?B6b&m>Pa}_0HV#S`?;)%YL+L)E
3=xm5l>en|ME2Ab1QsO?5NLRgfSTBdmewjD%w?Wbx}^`vG~#UL3r2z{mP#l}E65EL6GRgsL`p<-F`2Z>DJelz#Z*I#M=8e=A>s)J
@XU5c$vQK}kc5u}(?v8<N>#RmUcg_I=g2=1QT~buAR0&PUP0Dt>EwZ=1U}y<3FFJ4ow7BfEi4uY&o)*o-qYpYliA{59ditTY^Zh|
fDP&X=>ty`Icgnzcz2wDo%&v!z}eRnyay6+ki^Lke^VwZHju!=;hjgkpCQDw9kEGV>fdZw_IEAKx`JvT^3&d1$?$y9+!l=Yv4e|k
p|oejgN{#UsqE42-2|!_fFe{S2&H96XJc%dc?xEw6Ea|ccN;2;+Cry8?wUBDvAH>hSBA&QK16eb_=dQ|v>YQ4Vz;Dk?p!Y9!7PFP
KQ0ca8+Ik;(geewvlWh1#*9QN#0Te(j!^5{#r=?=81r8p!ucn%9TY1~>6FG61Kb*jCI}sEuQHxUacJ@i9FkF9L7@+bev<hi2m!-g
&^HVG4`;XE5>LD>mH6go<apESZMmOb>wZm_nqb6-QS%4M4xn@q+`+uzJjjRUsA;KxT}lw}+`YsUIrrJQh1zJs9Uu`ZspCdS4#U`)
0T51GB6=!IvjlrxE(|pIAM>*r(JA;1JW#U|QgXVmP~rG0r+0U-^zDj3peSg98dQl&NP%gk1i(JHXo#93kv(v_3NejIK~&8`6ts;6
3Q*D%fY6VG^z<4Sf+DLj0i58Wr3w%!+&t0)mjefPjttnH?%?Ao*he4gIjU}C2<3FoX+J`O7$Aa)KDfX~PO}K#JR|g752Z?IHBmaV
iUc%(P$|{bTn_uJqW&3j9kZoXoNch$XUejl6%DZt3LsF!kduNbxkXM$ax^0rrA^MDA@zIQ?^NLZ?p^MQfIPslCL>>I)x`ZD6(*pA
0{McGAijaNz5EV%J4}^=;!r6)Z6CPl<Y!%r2yko^@<k+l*ElWTrg1+FiG#QYkOY+^Ju8C){t&t((VzfL2@c$eql8`NR}wTR?GCU9
lg9NyieuIt#3!S&eVn|b$m~1~kNKz~ql2JP6oe0%uj@O_P`kIA8P`7y>yyKV8<m7e4;pFZhC^XDw76L%vQc`VNUCZ?Y3VU3LVTcI
B{daHk`z=CL=?qaM`OtHB5k@3YpfkT@fslV>++svia>!XZDGduEyInuSmn{DPD>dXSZ3~;E71xhkPIZc8HV;3HCwY;vdNdxn#%wU
NS3r{Kr(E^LjppHNsvkv4+c7)ZZR57W7DngcgF_rE)1kVb`ZfSlB;A1t!oS0X9GZJ*jQtS29T0UAWAIP7GWW$jqVt2&BEXdxrzjf
OR1r3<%FV8Lc<qr8#kmbbnHySX&P5jL(^sgA`GZ<7$Am7B56J>or4tloYF?gk2|<D>MqvgsK~`*Frph8w}!7%eR08d(TKF-@L@+%
lw`ZMXtXC}EP7qU*t|ouV+|ZQ4WE|jVnTu#1XYN^5fHim9-7&JvsCGo2T4)h*d$R?Yb_0&GUi#FVK)<2=_DQK?Nq@Q4keb$E~UIs
H4{lv7qaZhTD(o=Qs{D?4eUe&&2I372$YzC_aI^u$88E|iuXABNv81j9#Zu1`0pNI+PnwuMF|df-K&Jn(z2GyZdr?#OH{jBxN*U^
z<78>G{8rDfZ|w+E878T)^tJc@(zXy^Ug81T{^5LPkBwjlYF`+Xk?hCyyJQA7d!24tXT&u9JN*&MAl=tWwFjS)><28&V&UCiB`@q
m^w?LE-*MTrxRpJV)Wz=g=2}iL4ypSS}i~fvUH*m8-rL9f?~#2#TnUPlEN3M1{&Xoo&{dxdzVRw4=1E2T7F2Os+}V1Suh$oVir`D
0VQ+L1>FIGDL_qfcMddV({5PT60C*FU<?hRw$!g1R+)NhT5!5^!)auLA`Drxy@ncosISQ!I1dOkAo~d5m>|HB)H#tcGa&*Ho`J@x
Q?iy_3M7edrSWnuK0C|Kjnnev`jCog6*RoH2(f1!ERz$KhZLCHEOyLHY2<fcQS*E;%7pjN;_c!p2gC>o(x<-}1EWTiXekOOf)lyM
$_C4m;0*WJd%@H0Odh`@aaF?A*iIs9hLR+=2^Y)CEwSm{i?26yeLd;%&9|};*sv*~QPn;z9OzmoR;^VsG_-F!gULRh7*87#9&Ni$
6!~TVyK_vKZQ9Y(*!$JaoYQ5+JCLvsuT6+{bQio`GaV8XCva_45@j1ySYebzxmUZrx=xpjqHa1L4X%|ZCQY@y*y+hf5+kM<!LNS|
FRlkoj-IfG_eq}q(dTG-2rspum9(|K%q|$`xZvV2LFs`sQ!vud(lpF@jFMY4VX9`Os}|b?2vs#yl-R&kju<{?!l}8rJ=?$_9BY6p
Gi^yI!wg{!Br#C)vC-r{5#)p9BoI*md4Rm?xOx%tN5WT$$$1DB)h4u|#^aN0F+NL3?(Q-P*O5tN#wf)QQxfS7Xznr5-g)PVoIqqD
JlW$Tv^P&@g0qGWAT#q-gPD<w<bZ+VzO0I#phJoB1AnK6l%Z0SrAjWyXktoG=|uKEA7FAV@*_ZPm5Gmu(YTET%os6(bCTO!l0t;g
MI}%)r|h#DS`7+Y1E_+4rWk~lmC>RaiJ}TuNvc7hrXxY1WSOEOnNlK2DvBa#C@2Y$3TR3QAZcP~nkcENNFtC#p{R%=s9IDCL}fWc
Fdu)Y4_@su)I*~b!Rz{9chG_gDFCG!knOXakIt=r%$O)d%T9y@-bvYri$bv!2}<xyAfttK;K!D}7!M6W!3FExpNHMZ;Dai7B!(Br
%6B4*riC>_cG!X`X{0HF2_=%EBodlLil}BvDk>=oiJ+vaf&)zpnQ1~Gij*X%Y9=70#?VIA($f?~MAb6|FvO@s2*g8)!T}LjGU`^M
C@7Lrnh>K&PJjtW)sMUof+XNVWEdo+KQIH?<GoN0KR>j5Y+^AcOXct5@#Med4?QV)MkQ0!-%bb5r;Epcev+z6DvEY;4$MeX5^KCi
;z<mrSS#$1ID9`36GyTQwZY{0r<C*4*Y7a9NEzZ~&jW8}R6G$qeDl29z{sF<plPU164D<SOp>Eb0K|rB3O{s)P-N#j$sZ^nRD??A
IOV|{V!-m&JZfVO`qmqtO&)p%Cl=sueWdp=qystHZ_wNEe2;kaGy2G=dV?Laf+%tTOuFYR#|ugL64FudSqM&p`UcS6G!_pbgMU5A
c^-5B<w4(cVQBIOgw)9qLj2@?sCuyKG7q^vQLC@mJ<T&!7w<jw^GW1VbF-xDc^$h}H`&?Mvt$tulXbq?sgcxbLde5Wfcz4wk!0Tr
X4*E*4*8jtNJ&yI+O>x1rX22W9?~3^8nj3-gxC-qz&<$j_>15ydxN^k4%-CXHp8beY#MyGm`v2N1R_qswo@*&noP226Gq0Qi4*p3
crgS*_(m%j>!^yS)y%D;^35S2c0-N|4O2B0L$O;~D7V?j@ep0K>C_O_B`HJ(Vex?e3Ev47dR{oxRaEM`Cv?tGeHZv~&GKdlua8hZ
rVpr)$mneW3YnL5s|-^T3_}uh_Kca7t@Gn>Ml%&IhKEtGhLF>mDvD-_)^a9ben+RK6a0<&n%~{&fU-dky8G%?jc>&XS@dfT=iQ*(
(FpKEd_fA)meYs~TFy9apM*P%oYdW-?&X0`{6o0)`1ifu2PMa|Q^nczz!Zr~5`+s(l1V5~i47En?LBw{gwb%oQ@<LbVjVwU*c2bh
|J2P0vSj8=%*qg@VZv<;V3!b;B}k%Y?OC${rH`OOz};d%yWQp1AFndm_^FUNR!RB$oRG-Ee6oomC1x2xlZaMMSxGsxqct?}%#PwW
bxf9({fMWGUUt^kM%!fVo*Oftm$`ef3m|$F8=KnEWBaI(DiYZLclzuQJ%5HF+y+HZ|C=rkm$gv(<Y*S6X^IKn2s?2DKI%`0%NRbK
KA&8EZSUC~=d-uL33~(xOh6raK7pzpKzoM=4t+aM6izWz5Bo4W79>BC5al)pkb^<=`UXV)vJ~_Y>HF_wq)2W+=pn{ILFQ6)l*B{n
g~2I|b;(M4U#1Ozh>w8f@&~$oP2tl>{1148+xqb_1L%Of<xh~L2h`RCr6&J(7!qg-nC`%^kv{JEgkr!M-5C}7(X|Ain-GD4LwqE#
=%M(eB4m`MpzH!P=fmA98QyOsF}8?@6eJhsz6hu0U`hl6B@pn*?%SW2ufRr~2lLM@)BAFmUnKP853DTF1yB%>(om@cfh3``^%{&3
2Awb7x8oi`*U~gsOYG2E!>)|T6lq8!ySQCZ3_UXlML|Ral+rOV4K1(^2%;xLq)+6J2tA!1KC(OL_W{fi*l}qv!b(t4Nl4RAm#`ej
`y=hwPN+gDWu*%C%e!zq3>WBPCHo)DLWg1R#xm|QHAJ*M_vHD(;6)KgM?r!ZO&h!3&==1m<Q}OA#37l@A*13PLo^eFSs?3e_N;cy
qxu(i4%EuJ60UJ35eiZy+cMZn!L3YFTHm+7Q+DQv)8D-X4R^Z1naj3*L<5;90+gbt4`k9VlyDy-?jOdbqMhhlcc+FM7y<%_DJEEw
8U})?sz51Hl$1P-Zx?CpgSV>zfDcc_%aC|^LX;#*t3c%=m#tH=&|by_uA2_xW+L5nsq9ESKz#uE{0t)!=^=;`B?=l*AU&2Ksv01B
Wf0L04uER7Ot-nakpi9**n3g^C;7R?X#JMofL^jgm~YgRtJALre}~I8n_+SLuw^ev@MNC}C(A-8i{N&!JX@i_eC0f4B0sZekBpiw
u*K}XXb!MrAsEKT#mU4}(Nc#Q&t%l>V3Lcvj^!dVr0Bt13`0agP)cYW7R4F?EoKrT2=+Q6^4?+$lWd_%R*eC(reaKN0f;pf1YT^^
lS;)9)_}p~pBRUxseb58R3K0gNOi9}FI&yfzoJ9Wd`^S#Z1~h`Fr3O72SNOPVC6`3EPNOos{})sIBkK^2}88zFXO24<Ps#7ATVOc
m=;8$kT(akCYhmwc);SSsM8dOL`yBBNh7yiNd5l*9}?2~>{}Q)p}dop2%;01b@s@Hr~}v_3EV&jdf>=A^mmFK^V%K6oC-N+cYYt2
mVx$NX{XI6Cz^-~0)Q#-F+|7IIM3f24vs^E%%S;@SJ+dU_d@F(GwwrmzC(SHR+MQ3h#E8q|1<({2ar&hhKfxN2|Sb^1S3T+N_-|k
_ur>qKIG^GaI7H`(Rv}zqy;9FQB@F7_l8&~q9Hv}S4NFt`X{c$4rLyJ9ij6%b|=-4+otG<B1(4w>S#X;Qp;vBL3n<r*qD#0ors{-
v5=L=>)|*)KtF^O3z0kQ|Bg?y)}Rxo)Ev{uJNmqF<=uWucGWde1Z(WZRmo#&HI_SvCiWWEzWp2Tbj(j0Z^Bazj^)!G>caXjGtl2N
opdf02_-^yYOCLz8u1SbmPZC%@ShhaC^BmJJ;W4l|B1fu*I;|o)P3>mV;GgMd^^+I*KkI5w)asndPd^Gxje>qMjnoaG)raBxh7J|
!s3xK+OR=z!r*9{DFg5Yg_|>C-xm<yq=wF&K@_<xwCY_dgEdqrjT=$YTb5H0P!LPZcRX^r&qoL5{x5^@eT9nez;g)mNVe86Yb#<m
u)=Aqfgl9&mG)K82K-*1Jp3eExh{NkVEoxBA^6e#MNw<~g%OHOSO|ncIjfPTVl5!YM1OACq$Y&5XcWN1GRd|9l4Uqe6<1@88NI77
U+ditSnTK^O_D)j>cT?tWQQVehbXa1ZP38SCalbTScWP~fwN=^ivVBo0C*4^I4^rsOKJfGxXGcW4~Pq@9$v1UF)Qz5@4YtGGMUs~
WSeSD5aJYMXX@AZWik%mg&oJHt^6+<<ImD|NKL@Hw<HL3Gxa0JPRG|TC@C~0^(b!Zz(;v&fNwA}JEYqaP8+dPRT_igRfuM;^LsZy
-Hy<wxCUrqli|#Bq#aop{pB$nXjg|>Q&Pd|wr#2)Ustw`_%EsXO9{60_VqQB*n7j>>je5RQAeswNL4LG1jQ{81Ta%2O9Vv$B23Ik
(zL-r2?UWO5lKV=3@m{jj3!~olR-rZB{UTw5Cl3N<TnzH2$Z6a&q57j6(gqP{&_<nj_ZKuh)SEcg%ZLdA4JieEItt@gAaH<j*KaK
L!lwb7l$MRZFTVA@pbW*VCjfXM1DOqgS<LU8ClHa+iE-$=crTRciWWeJcn<#K=%wFn+EuTA`bTIgOtoPe07o@j3MXkl72>nA^?dR
2q09CWW_@94|G2O^4$6RDdX+-?V#LE-QT|puJ(c40EYP(SOf}ENRm^So;}XXf_2{DeV$!CUdV!}B=!Et5jxHy@aG+eyz1-n+;69h
Bk=io`?m!8A&ZBzV~qOsq~Z7_84I~vD$fd5k{iQBqZjF&BrU+=w^$px4JY6UikiypPl3MJ#Tj|E6uWaD@{re4i5-FCarFgYZ(pk;
Cb(7BOi#cT#NmS;k+!g>u#_bMOX-ILvJXsT)jyu#j-l)8c^>mzTIVHOIK{*LKZo}J0L%YvG}9G-$NgXN(%Ts}-EtSWp{uA-g8*7f
Wf|;~<>&Cx?>@ScAF+jga?%@oFY0xNJovwURr>OT2?{+u+b^(=T(%wJ*Yx|`0C7+4nd<>=;vs@zSSqi&#0O(7Qq2Z2h_qm<&fFwJ
P5Lr-V;HQMl+4h?dnt*cf|>$5CMK^i=eF}=JhX)oQ|1j8HI3z~vz7Ah$C!AYNR|pHs4GjNC3+JQ(lJrxu8m6=fN@X-1wL%2lcl4}
1XR^DM}v%0RYe?ZnDD^#y(y>oXC*9EOwAS3h$t&(P!`UKN~($~_hu@Bpw81xI~XDqswin1ih{)EkAYJBW0CfKRe!&{UUfeKc1&X?
JA<D02lu1f)(2sgYKb<;R|I*xVXZo2nsZJ=DG~)LUIvXs1rrG{T0S=Fk}ACOsq#9=Z24RvR9Z~}2%%KAQM=_cS%#YEV+OUB(P|<f
Z0s1tRPF9H-tESuaf&BUYMhqQ6DFLPHi!xuA}OSbB9cqC4%zLr<_MCirI3|?sWvbW!5R#dgGtnaXc}~cO%+8LDA8+K{mi4mw8&(4
<A`Zd(Fz}DK$!YFo9u%SR}gGj^*+g5{XBQdGv<v)L(Q?IjzWNF0HCJ%;Pj~C(dRs862q)s<kKRMpSYDiy+@v*`P5J8mVpn<22D-J
+3ftDn1ZJhQ74)A;}I{a1Mi2|5l;ihn}C7GV!y}`otuMIR!#%vV5jh$UbBinv_Rfoqkujej`HD8O|{t(@H(Bx>=UR&9e2c{#0KRB
_Cf~<5Q3V3q@p1jMOvT)(wb5gKde1PM*<yCRUqsYTQLUr380Cg4%&=bnAmoVQX6V5Ye4A}HYm_)iUN|fjT()#BvzO)hAL=ADBB8$
_a#Bn6-^09W*=<@OT*4H&T+cW7n`Y|j@q&0*z7E~4uOUlA`*xrETQwMkj15v5sX>Vd+|hCd=#k1k9)_44dyJ=*$rxb2s&)=_y%C0
F~if-36Tv(s$ZwTa6U%!f3n|=QkIN$j;AEkOK8Bi&-9)Ok7L=3wi+ohfWe*{gZ7UjPMyC&qdt|XIrKOSBRT=(bS`5_PviZc#r`e+
t4o5f^a=_7Y_cX4%l+kF@C`ScPE?efm+|hxA=~^j#WbJ5*r)H??iuT=OI?^yK9UE}K|e+i#*TngZx{n#ULF(GK9?oNGV8<VRS`_d
G*of>lWacNFnf6ZKfi{jP1^=~V<#F3MDPZdqbI8mS6Z_K$Jv$~1G2|S_#PXY39DipjZrNqs!U;v52uGs5RVo@g2dt3%vDXcXeufg
BA|eh*)&lO^KcW{FiB!F2BRjZCW4A$Dyj&kYHC}^%QRk9g0C#vLnYmwnlWmK#?@2iG)H2pTDY7^M+C)0H<;BW(@^58ot~=TgyH`e
)%5ibd+ZFKe4RlYTn9N$h==DTN9PJcNDtgCNU<uNfO#nFsS0_J52PWJud}Hi3&sc2InJG5e6>SFNf41o+;Qj-a%U5RE)MVakO6=@
9fd=0z(2}E6P5(R4{5OawN7<J)eS2}Qnb*)JbH>Q2%Z^%!v5t-QC5Toff4ByB6J9)R!T6eEDR02y(vfG?e!mS-`sWsvD*#?u%EE-
JH_y%nTnF237BA3fO`c$n}{AS$wfazA|)V|O8!yv5FNn_^wUkxe}RwF+0?1%sELOO)G7Tl7dM)|{}kiO$WpQBU!(QtP!v)pZ_|zE
kJs&hVxdG7y3pixO3zz!><Kzy&l}7*h#N9@(y#oso8h!AxT%iI?B4mH9wXX<pGgpbWCz}}kbm+B1g42931A?UB%&5#r~)AZm711n
h-x5`NEx9f1{g%ZNEPy^sy&#4DseqTnhkp)Nb@~jW;WYI6q*;vPD%oqIx<RCA>x#jr-r=oikgxtVkMf2V3`@1Dw(K)AckU<qzY+f
Cq3wMaiZ*msD&tnEE7Tm5YUM-kmDHE|0RlIn2II{ql^Y4^1gDDaCsou@8tS<+Oz!cu8o?QX{-62ColnkFT?gKBm}9bdbnU8NjPU1
gF;>~8OeYtf}snv4e7)Y=ps(0PDJGhi$Or>ea@gROup<}WQdIvVl+{uVI>1#Xvu7GB^25FnIy1)repA@@8{lR_BZfpBr0a7$xv=%
yoGSyW{~<}_WM(L2eJZBX7A_oYj?)y{9o;8G1Au9k^PNw+tuq8Ai+1b4>$6C_ll=lMY-)sg1c$+rIM-Fq3VX|RGwyq1LPu+^s83O
?2Rylj5#H@v@c4MHN@!vhbeb>@uraDzfJYF&qJvvnBy;+7B<q!31mSK3|FSf0|EwHf?Zt7`Et4xmn<90Jcp4j840H+X0>*uq!zpR
aA0AmFj9hGz$tV?8cGas5I#IdJmgFhBbV`&qp(B}MvM}I^?rnBDM1>A&djtuCu@xK3<tBb8V3jkv^DAtKq^=ghT$g2Nzo0y`EosS
V_nv;#dhdag}PR3mJbc!?!b{G&$sR1b)aRB?5#gcVuX=-1KE*4lE69!B1$p6I0kLf80Jurln>}4hW+}w5@2iKtl2b$5XB#M5W*0U
147QsL{Y93A=^ti^G#)Rm#}f2gQrj)*K1jiT{tWua-mrRUmVnK`6CE~5<$fYDy4HMd_0EhItnVbr@ySve<~_(a@;S9v;;H<5I_R~
zgrI=(k>?$fFvfG6AC1SQLC`1xfep_Anj%$>hF66Ek)>jHuBe%L+Vf+84JFv0pt)I(vpP@4j%eCM94T=2MeYUP!Np}+HEl-UMH+A
w9OVQbT`zlX|TRZV4<V7%j*YJ6o7ME(g32nR23uub4cR>npa&IY{NEC;7V-gCogNJavXSZMr@}vwSmeY=`dcw-L><(zAPM23rV4+
Ae6}fV6^f#blN)J87hs{1jcaXtc-MhTImG?n+!T6=!u`IlKL@%ejHJchz3ctk3$59G`ApTvTz+_2a1{}w6sQSsXMvc?2C_?1G~!{
nq#}w3KWho;J^fnuN}AT9Q4-@92-H1imIZD3+BMvpt3_fPUxToU}8q974+ee?*@oFl0ZZ?0dB$!gGi>;E}LOv0<};pB{)aagBjGo
G1TH0K^Sqk3Iw#gY!GE{#K>Y#wsWo^7Y#nWV7U_1s%~n8^=m|hS(M}{=NzUVptHj|)lx&f?qyaj<ukE6nYv6hz<YcyAXx*9bt*To
sMx=XnSz0l$D>PkWX(0$w={#MM9V8ps>gj1V2zTL4_Ud*Sg0aq+H+DY0oQn>-<fnMawXqV9MXD3aOZ^!v{2r)C1l&xggKi$uz=ox
T|qR2OuXK@-#lH&qK2h*N)K-=K{;+&DmzlaVlugtO?9HPS&j3|dU5(+1ssI9G?Qv2u27J!CCJep0uri`K<7vh1S*mhAg<_$3drRb
FU}*2++;gd5iX#RY_J!5`l4(O$UYo)DLSFn!*&TI1PCTQnAB$6HJykv*2<)BwDx>5YXHGrTmnRfinG~3o2QK-^2cTa4K4L!utgC|
fTA_I)zPA?BuKP1YYLJY?&BOQWmIA<4^?y729YrF44G&d;w=JbsFvTm_WmegI=_AQptB2~PDt<CxFe#lq(=f^^dxJPPY9n!)=Ma(
1lo=?V%PY?xE~Y6*xkq6+w-w8e)7J0+vXmH@8HHfardek8lisn#mZXxZ2JI_^$d6k_K|9$^9q4WVN}e7jOout*y6L9xr2;c?Bb!)
v(<1I?d0p4G1h2F?dN0A;PK~#Ba^puxJk_S<crxz*HF`7_Gq)?R>;|}f`Otn+n;G-6<ZML>=z9D?e?=myWVS>^sq!D5J$=Y1_(4d
(iemvDo|c`UDth^Vzr}hV7b(*q+RD-8IG)}aH^z?uEbI+7!bL%K7$#RA@zFN23~^0TkvjY8uo6o{P?jE8lB{P<W&O`KNZ;(L=dU5
fFzd3#1vu_c<2~|74AETkVrBk&n!^Dv?36=6S@wI2sqAN9}W(7!j;Nh3zvM>3KR@=05G3<BzMquL{I~5X5o)O&GPs-<qfPUkwbPl
7@9>SV9h^yJIas;psB1hbe#OKz6FH1<ZdWFA95RyEO`ZF?1Au4dSjW>=x!iLuBbdKezdGrEYN-0aLTd~IHDm*Q@u>0k|>~2L<Chd
8bBma>iMI8X~S?b{NAZoUkz_b<hiWwwSx>Y#VXD=2pwca@Q8yb2mmk^M-H{z^b3<*m>U2w%=XZzAsapvMu-|F>|}t)l|chkr9b*t
P-^jd)j5G9=(&($5HLZ$QFB<|w9Kvgx&Z$A3><-`bz*)Kg){}VTP(yo%Wb2TR`i+Ii!dZfc^%&zwTbFjvD(A(OpeDmeg&E=42}Q@
njBO(Xn};0_JB$q)q`t^L23gac`5-U`wO)E^Xm0|TeiCKHJvv^qYpr(Ax1HP&ndvTW2+7ZI>5onjh;c+WlnEy0XKsLLU!@-Z7O#*
Uht9$_k96C)U=0^2ju&btV#Y*<kuJtj08tDce4kpD(bW(-H<=*$u0-zU&R4ewJm=y)|iXB8}z(0ko}vTH8&f~rxI<=9LGiW1PuN@
Gr%zZtw6+2n*1P*j?{8cvk_o~NNBK3zPRdW*7D}k$}2Ih4y=Zp*U2bjqTH+)xs+DX6Mbk5ibABL8)%rhcT6;Gtixr9iMeG8ss;^+
L?BrJI+$=6s(~(P%Brilf1(l`F-fD11eL9hX_{hyYXtJ01O2HtiT=OK-h9qd8^MV9qi#J?vm12WS!*dvRwx*gk{-`zwf}Y2koq<=
A0M9CJky^Ux7$b^AQPfRidIw#$|M+54!PGB<4Kmvh1pksewSf3*09C~!l=S7X-J>%mehWs1WaO#H86pbsBRk#8kDZCb9I+PF;qtk
%-YIw@P;nwLxU*dwQT0O%bab#Ma@%4<&@d1R2@o6?S;k0<W#Ri^7bCU@#ve$<@#SUFDo$*EsF*23<py?kF+`cQu#jv9#5ET$v)(r
FWA!j`cm3fKwNX%tj3xusYGKdWQv0sxPK_lfWEZpfv4GKlPYWD-xv<_Kqzl`^X7*0%n;8s(J*uh9U;&syrqG<LX4LCq^FeDp>3$D
6pL)CXk@{jEk)eeEYew`*|&hk%KP;{9bGbg)Y!wLA-C0S6BECTo%Cq%-=Tp)7e(ut>*IsTcj+O%7<8fd0zz-2jD{u@yNL}fD=Xfb
M<|R_!In*oFx+IF`kFEudidvYf)Cc2&7BRQq&E@!nopzO*-p$lu<NQD?Lg{1;#ecq>O|MCKy@3kuwc>-S@7O~?`ifJy=WW>#Hko?
Hp|{eA=1wIuTp;j&4b7?7;&f^mdY}0`mmmFu=0nOI@`|t&{zsV=rA7A@CZ(F4*RU)&-NvZIB+H)bQ%PbMB8Yb6KSks1M&Xnq2=?>
Cy%2aUv-A5l9m$5ELo=O*}!m{?H$H*sgFJHS@&8_32#gV3*L~L82XnU^?q-2a}4|a(oV!QLs!Pb%>lg3J>Cj+pbSkVM3%HQ2$+pl
+B7!NC9@_$GC&jrijZOem}x`#Sn8B061cCgVvL27<PZlRc})~pn3T4{*tbJF;b)d&Pd)PB_C1rbXuQUW9>x>Qlo&>Z231NBX_wb#
5YQ<#xDS{(&vkX@W+;O9Y4>ivJ@cpDIY^5`&^H@F5#zy!zB?B_$93n9WJUrkAuX%5$QIdQVOT=0W_NkK#`DKAOjk%_VcuE_16qT5
-avQ~c?BK-a4@tZjka-*IKk#RN_mY0QAEX@Vw1ibXxm`fFgA^v?sbO)_xG3BhNp4@2mvMp<Ul;9K$Cw=9JY8B!PCH~ba@IgGDR^F
bO4E`_PC>zKom}a0jNh$BSA1b_tbx#T7|wcdU?-YB~api_`XTk4Hu)9fE0}hVU}Rpf;FH}mK<=@DfpS(C>Gs9R3te*tg3yb5q+VZ
ZH(G<ie(u2WbVemM$AOXtPL`#!x2R#FjYkjP^8ZB#+_FzqJC()f4?T<cZnY(8VY(Iv&*zj$WxS~iBcp3GGbSz<m3=?Np_G<-a2DC
ht1IJ;V4G}NDyguX7E6|H)15T9cZ4w0LM|Uo&ny&&E<sawVbog{*8-vB!Q@U=;A|s(6d%q-G<EUY<DmN%=Cz@@n?)J3^}r?0C4~=
CaC0T^CNLyF_0@(?oi>8eA$&(fs?4@3&Nreh$MFW4?)2;3-RpY13ado{;7qIL$}(t7O*7Ro+tTW1_FNt6#;bfv@S>1z**7hCZz(Q
gpcYGxrWgCZV3SIIrHD}i|Gztd303Dq1~ScHU(b#C}@ysiRL-D-J_xu&gNXdPme*H7kdtM;jLylvTeoED&&F4!Vw~>{A{lH+`wQ5
ZJbd|NFQ{a7?Vz@#|=)p)a&8au60R>ZpteTEg=$=L_yh5V2P@&DhMSqo+MP7^QRzH;R=id$S*a%t#^CIMxa!LXR&_ftws)QG$8=O
5;TjN#0tB$L>t0j!D}dBM9={s;SgXI9)^YsRz=!}9ljeg5Cz;8i%tZRW(<)HWT+xUn5j`TPNSS55rXUu6wZcno3dz0(ie_x)H!Kt
lQzQ3mqTfiby|zll5{lmI^4(yLW%$>1yN`eU{oT2BmRVeBY_Q89@Spn5=Ej<1n6`u9D0WYgbf2wHft8L6ss5B>N93E6_Jcif?&8n
rXVZCEGuuRV|qY!cDj`rwQ-dcQ3fE3iGz^Uu<dMSYqP%4*@JlFT7$A!#nV}i+Orjgpleyl(n9NM8W<CzBCE!;L5`<nmx;#{FfQ;|
A|z04r&3uVD-4!E(XtuZQ6>iYGnz+G0_wQ}HexagL2i2H{GE_N8NstHzDa>VhqhBq0VQ+FaY9PagRu*Qaigxf1R<!*Fw21iI~uyJ
)N(r3W;-5m$~N9vhKXC5E(*g9!y#DClU2$K8j$4+%wfTSM3B%=Dat@hgo<E@37a)Q&$$Z4b=1Held^3za(bB^)KLi_I!8=XWHALh
BWXMm@xD{0`8GpckhZuvz*6vauJx)2&fI{ygURYw1)+2-5pUtAae#ymvY>!r(hdfTvgCz2uS<u}n7hz|_9i09u%I_T1YP24fN(~L
fTBzcm5LEyR;nqgRA-x0ZT!bCO2KYGpn@|^=wypBF6Ia@U>RtK7(<G)dQjtowz+o0dTeZGmQ$eXXfl*wuz2Ctxh`y3;h?yh*BJ~D
)#_CQ9~6P9*q&;KE^IRJ9Ib{j2}Um!qcxL3aE)MLW(P9enW~%QwP{lb$yFqRF|9>KW7nQgwxVIVv)#Bi9O=3j96OZOo_9Q-ijliD
%`1+#+o>UK6=#dHay7!!y%GpoooSv@1jv?azD?FKXPCM^9d9Gn9Zvc>%e5tC(A))4QYuA&mhyy*xQ@2o6TOv$A31WXu7<{jU8f*%
==3aJ<@CYPCMFdDD!0L}HJaygIU;m|AV&I3gL1AXlq}HdtW_b$VnqwQYzvwiBB67z#Gd7AvVhKyJ1!<xcSD|OyRo&oGfU1Jv9_w*
Q*$tb=nWCJ7SIF20NhH5lKO9`0$@Ri0D-bOTQ7;0x+#I*F!j@?WghdA5$3uYooZ^fcZg2khq=V;kc^9v-LXLS4#>S=k=#iDl^x&{
1HIft1_)5&i%gVK3C7bV`rk&NZ^rl;yp~11Il8dvw4C&vl8j!uvzBwnXp*3yZK?)zpdC0F1VL1Sz(f*p+S_{G*<>;!g0cYE>!5a#
h;YCLch>WQqThL^Mb3Kl;xn`mIp34lgTtQPh0&-WFdm!+Xx7XFA=32lYKsjf<q(10D*{bUlAwr@Xdq350}UTTo>K%%Ayk3uuUIg&
^>F81`WU&cx{%WYA>Xt_H9GEH<liBb+{47*TWtfx^V6;aA=u`Ic~1yfC>U+Z<QX`*b&jbFv$G>W+G~`^PSWE<$U!S2$X0i8J8`wc
jdrg5>}uY&ylitwTrESIp~qH*g|&a)F0!$KG$bH2byJqy7-G3~W2Kk1Ltx<SW1MVwOb<HMY1_E<E@MQ9qKZ?^$d5WJGRso8j5<1b
XDhs&LKiGJO+$Dc&D?@3CK1m1&JCfkXu#DIxcCCy4k_UboDk<kv1b~B<_B0(QX%2MyF;;~rU%R_M5aL}N(C|HDxV0kMisV*dZ+?B
gzpcTwgcnxuYbVN+4h=b>^LaB;hkL*T<mG>*h52N6z)!$KfsuRff9y<HyWHH9}5vTI~uAR5DxTCxGo?$7eYx;kYypm-k1)qJa`9Z
X5EShT(V6lL<!GLov~6u$TtsZJu`*jz$eM5pP_Vi&gM8yBWG0v5k&>2lS@<GKKS|Jl=XkNaDWyb%wl;_j7DwmxG%+8buh4U?#XL+
*1h^BV~)m-yy|FIM25_m#T6BVGkvf%z1%=^Y@8y=i54Rx!<hoE)~bC51%d{+p|*r>hC_iI8W?*Yr-6Xf*a}a4Emc*A3R2k5*T_9j
W+g_W&%4OjP9Qb(P=AwQbs_N(5rp1pozE@Y4^F%pP~%>F6Iyl;0EU5p6@h!n^z}FmC>_G_IXa%noE&l8#x9bLaovu`Jv$tBQ*N+V
b8+TDi|~YSP9?-GG!p?5MLvMSz!_+M&!s<Z+a|m1s5&{`&$F`wZFg}*`L~fQ1J4cbeoT$tC=|m;FQyd{90Gs^pk9#_ZISW3JjY~5
h8mN7sknJUZP4O==8dHXsiG<B%0>bBk6;!CWjU|EI%Q^L(igG=+p&%nu;O^*W3}m%t_~&GYL4SP8!^v#*JJ1h=zhPEj1gYjW+uiJ
g^6&wl6s-A{Zr`V47Im`mBg4LtG@s5*p-gdn%TO~_vAC+b1-+LJ{`h`FGI?QM8iymJ`9tQ4Iy(AEJ>u2nxL7}{rgR91Q3Wt+%Rtn
n7MQZz_X`ATsmzr0MP^Xq=6^Jfl8uyLW+7yAbH3xkeqvPdB~@6dJ?opa(#duEHzJD7#PklrbIIUtU!um2ywgvuY~|UJ05H>f_#Ae
xaa9abC}MvHr(tIZj4-MxWsI@*5sf=)O~$lufi|a;7-ULkY}6ET$q{~a?Cy*{EQAPJC??AcbttzChAjv-{C&U=cjKi<J^zdI<LU+
#)N(RvEL^i!?5h?a2`p-awpHEiR%c>c5cbgd1gbl9)SK?9PtDg4>75YDQ-F|aTzMRP0(=%L_iqpyQO(1hU+CpS<Z&+Oxr2jNkNP_
u|*!X4kHz4S}!*`Ij$YCp=JX>MA1rUDb-TAag#xzLt|<xg<=d8D<E$5H};;sOMJZN$NLQZ8HL(=IOA>hf6q-q=pBRwbYKe!_@Jr*
$uHg=XOmv96IA?fkDnqqA)p5njo9l7G_=I3f6Bxk1o-1T#}1HoGvnu;99W5ff>w`H^1d%iqU`lo_jB@Y+0o<g9wDKUJ^Et%qo1FL
nXo(O$D~FuYT|wEiC*m!wkQcEqCCmOLMDReI4TZ%b#>tP?+&rv0`<W}P)xy6%+#vA(3lAUHu}D(kH}~Ptf&z&KFz&F;pzEu=`sX*
yKs1f9-82w;&AsJo?3KKg*XV39b_kX|2c&ooY*$z5CUZp20$K+0L>S@H0}jLj!F*e1=rYS6_?X_F_7QybCO|ECt<fKG($lpG9=+b
He>xajwMOM!ITjyW>v2{O-;6{WSk`p;qA=Ut%k*-w<ux7rm!s3335xZWtSIi_k=P;G?Os19Wi8Xv>Taew%W|zjD#_yd4fD$S%y)B
wq&wMBP%TtLf97MClKhMOt}Tb!6pZ0B#4|2mL^#PQh;JWW4D0KGi^#1f(}1#7{u=^ayba<SO6#>6{f^#w}t`&BuhcfYC~DjHWJ+q
uv^i%qRm+0;bs-c!HRX@!#bTbW7llK5E#yLDD%(*t{oy9>sue}3<z`40?k<f)JQT2Yj8TH=OQsdGeATT(x-x*|5h4i2%<y2q9pZ{
NE8%Mlq5-1(!nJSCi8CI{@h|Q9dK#_iggMOFguYjYt`}I9>BZW2F4E3AFMX%JU^?**wp-l;?NyjB1!hmU>TB|dh@K(ummIZr69p(
<v!MycKqacJ>=L-J2;egIv`Ml0Gf{H>VS4T1}El6Q6T+~%FaTHCps1R#1F}z+=dAQ)A$iZ^0BKXS}>uwJ*fXsuo)NBNdHDVXKs8G
=t6_j_K`J_-4u-t1tlLjFwFo_KtW8!5m7X?6v;s|O9;plP?E7tVA)6F1T+Ub6H3r}V@*-CMu^NOS|g?rPRAqvNG8wF-gNZ+o&HFa
(W9QkUFdT7KFo6tpo4IKS<ExVU(@+`ADgHI^E_l~ggyQ;ols+ny}<)WH4`V;7*n7Ehy?!(C{Q#g5E8zMXShMiI!Q@n6!1ZK=!=_>
f2>k&j1e?SQ;7<}1}aCdpF`^(?8qQhB_T>uvr>&PN|Xyo0hK_}JnRMdwtp6LKX1bjlJn#wNrcva7p&7*q?s|EA|`bow~_bUn%pOX
7J7W{8;v@|l*Fukw&hlom^p`l`HCTEbOZi|5c53t%79yC(=~wm3}&M<B-M-pBA?kO-n*H-9GQXXbf{2&03bu3(E8y0+w;cTwkxfJ
h;@2<>JHwm{{tOIA#*AA-O-546k^k8$?R$Je5kuFia?}jQedzJ39g0Fr?ARlVGnp6Lv0>XBeQMO9i#8*hz|(=A57>6<ttw)J|1`g
J@zYzXhI~=rD-BG38BO|(3p~p#vqx9nx>){s{Iq~@WHgEvB8{)B#fNRKW=tm0Pk*E`f~Ye=BxR@e+TH;G)V+^cQq1eKTvmsczLep
s3SSvg{1KQga!!|;hCTq$PrYCYbGer!o0hWp}Yg|AG~zQBorPoyqttuakHpwWH*5yp@FVSD%y=>VkVa6JJ@MfBZiC82mDTk-s5e8
Yxt~TgY0VzV0n16%Zr+5iJo+Y`~V%{%w*IzJXh-1O$>17(_;S)A-YzHl!-*4q9LJRsG=ob%HYQK1MK04NESdbu>#u(kP=Y;5DHdL
uGe|fi9OkQvQZisKUJrsYGf%r3%Po#P&<o{Q;ELEzQRn3tX24;klWc}h5KGc7~k;c;%L9J^XfzHCS;zJf`@^$`H#V|5!6c%YGhDO
zL-B<0Xjg(ju4N7>6JXy-GOZ|Yqkfvd5~=mAW!^Aoir)by&L02=r2qTdWlt83JO%;v2eNpft<9gf<62w85jVczt;=|iK=d3oMbgJ
*VYP0sFj`xv#u<N$?rD!r|#QsiO}bGcu;0tRe2&?xK+%Ff-#g)pwWdifH3%?uPGLUXzAAhN@{JrkEz>4odG7!&#~Rx%nCz%IL-|e
zXOaQ#5S{W&&?`nw~<bD%(M{OCy>n<wg{dML+J4|AKz}+!lzMf0pf(0Wf(qPY~Z!)5|BP3J~}e%9EWC0hk;xe*>eK2K@myiX4}{%
p@W?6U?I}HLGmDJX*?ltOG;HDN5I#3c0-M}dpssG8WZx%ZJCrEKNuOT>O&Qv)G28c29&5O@=^-8`n=|{b7eT3X_*S2j6qbMyWZj2
Zp@K@b;CYqZ0$P+#C5(xm&Dj*)B+!vA^^%v(GbG?0)MR`q)jSfWbWO?*?`kTh?Eo{VV!UarjQBHf)fSs{)%;s@b{*_82`}Jt8UXt
h~<Y+0O9$88;hOb48Q|W(5uTPl^_|o8Zbd~B3(hM4HAWds*X_<EX0F<>rIy^`VD|twDlk(1cXB*5_-dP09N6LoobGIPTZXG-U^*H
oH7XL;!|MV#^G{|n<3PUJJJHKD$7$aBsZZ!22MqW;1Ed48IYuoH5Mczkjl7_fHY7UaEM}2G)PWHt6rSZl7-?JY|@Pp;)t3|<ZK(U
_-NqUSZy^!lTfC_Rc6{&iZDTRDUg8>prCtfF|(35Ye<R?<TQ#wge)f8hT)dd7uM=X$8|_$hE1fT=A07(nU^L~j16?9<}*?p3#Qz#
Smo@R6&a#{q`J9XoE>-@Yc;TdFyd;71vxf>Qc)!79{f9QnoN-2lQin!qzn>N15AsVK*3y1_So(yQ<J#O9Ldiy{PRQ!Ct?P^KQx*m
58Oa#O(wOX+P2P?BHKq>e-82;r1U><J)z)pCnpd;G*AFzL=hySLn2Io8`EtFgrp=ucqu`pqXK{kAX*fjWYGY~4?}}BOc*~3C>WB6
##k-g?}Q)Y=7?zfP!C@F$K~A{m*0_~psMVFK_Ey~O8Vd2`MurhneI<?C)fX5vUh0A5w*XfPr*7N=AJ5mDxMs^cwB8xl)-IeErjjE
B^TG7Z!%2?tz51zEM%0w_kWIIsw649F@LN0;9~|W4T9P#rBq5if1Ybf&hO7fIv>cqu;XaA{y8ZON}>%jua>6TEj{~s;lr~%)>y_K
?)VuOW5Sp+Bz{_>y*;~L{jN>uYbV?4X!oCv!H9yM9O4)i9++n5!!SMl{kR7(iLjUTv~XnP#j2nkKD<mJ>V$x8f6V^hAFrSPeK_(D
`KQzk))Q1P<v~7C`8c$ms>~EvDWU}k_LzUMqd^39hf)@Q5T9e-gLmiUA;*KKoBtXNDmj1DeVm+D^Vzu}2kjr@{v9ZsQD-|1_H>^{
nG+72w9s0hD;rojG)q<J6fo?2xLPgBV;tm?Erg3uOi&>o&C{A&_2y3Ypg+i+pkMl_Lmd>p#6EE%$h#}%QkGaqC+RQJPtW(S6EC|B
U`Z3@$0Kod4pz@P2;?aawv@}oO9PD9DQ+dr4d?zgSqyQ!16j>wc~$snWr9O0-`ZR0{r@1T0BO+0U(IpDZ>RKe^uKYl1yMjoAi{ly
+E%21${{3Timtj>w>Oz@L&#g#w^84Yo$t5(V@-<FY=<vbQOc?-=U@Mexgwk>NC2KdPk;
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())

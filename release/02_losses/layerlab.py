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
LRx4!F+o`-Q(4d_iIV|4&i{aPL_h$4|NsC0|NsC0|NsAB(0*0WWcocF&BZC+YoqV8#do(4J#Yt-_c(Rg+;5<1Pcqxunj#YSuyH}?
){IkblXcjXOGYH8W2bw&y^T-`yEg9X=m7KQec<{+m25OhRFJx9KwX%qMfY2w?S%nVQX0$WzU+0p3*6+seK5ZJV$`+t$6L1^z0O@&
ySGRTqWA;vI;VS=-vw{GyVwA6eGMHSPKU1dy6L_EeL3d<#<_vs?%w<FU@n-@Y~Nj6J@2otwRP{k&F{GsJ?q+6SWz>4?U|;%7`3F4
%&}|(W4XHPPLk|58s@vJw!o)K*^6zba-Fu?wq|?b@z{MhfKUNKcHdof8{W2X*Q<GW9cH_?JD1({UFmO~;2m!Ay*rLw-**6e?(5~Y
R$k8I4chJ9vY_t3JG9ZV*_~0U7izm^?cF=9+V0)9u{y>j+FjnY+D|^s!f$iC7$sUeI}fHJAyLfNvrAwduyvNZuDAs2s|P3tUD{Lu
729>$&ea^(7gafQKr{tAn020=?+ciXU^Z_1=R>JB$^f7h^{O8@;zspld$r}`lWW}fC)?kBo9%@qZ0-iGjV8(7w_@6QJGZTD6D_yi
^gZrctdVO}c00B=Yo>Qn<5z9ccXW5(N_*j^gaH76AQ7Mlo=K5{nqyLVCTTD<O{B@DfYTsB2qeT2si3L;jFU`B`bnmqN&pX2Pf@0T
4FQCLL=h2BX{u?aBM_KT=ub)HQw&2yJpe|4G|1BkN<@Uz!f8DO#4#fkJeyI8G;Etx(Y;X7>KOnJPzDhsK$--|049jg0ihb1PfakI
G}Sk$>Yme3L-Z8H2{jP}1kff#VGT7HQlF}Rl>H~_Jrxg3lk}s?X!SinXc}ZP5qm#v2m*4W_}D}hv=vYQKk6U|pZkvjAfN|Le~vTL
%%V+id)K6xOnvL%2!QHW&XIp1{Jh$+!v!>Y;6j^t|F`#8TElk0PjL*&w96EmB_HX#{wMlv|5y-)>HTYBiNr+Qhyg%JJtj8I>p{&y
3p%qP_8*tbNw)a^^!((R7#S^;yf+(Let!|Kt{d__^y}+5w!*Y-4W$IZ|6(^G5~A0_WQig=lYivFj1A?3P{-;1GD^J~BIU6vAV;Sk
o8C30ahLmQIrHuQw;eioi1+#sf2&C-?GW1M`-BE#cl@$T)dBwZr?y}EY4H!dC`1w<B5;EpdSjFiU(4HupW~BVLW9Lp&4dH+apUc&
%05e4Of+~cjSx(NMl~P9`cPJepAY^uY-p^1TG*B<zXHIt<Mj2Am(rw!gY|geePlK&Aa>E@Yo)qAB7hvn*(8vVO_eL_s<9}OcQx>V
yJaG10spx;^!S*3uzYn;l_&{7loi|&;6KB^(Yy>BlAn@_8;?<6C(%zHD0u>k3W9x7{M--ZY22}f?l0u6ESeliAxJ0ocZTMMI(41G
3r#0Ze2V;a-Az54>#%7NQQMTq6~-eN2Sx-bpT;PVx(s)EGo)%{hv%}na7EN98tV_N+6E(Da2uQuNZll1tg==bO;B<vgu-m33GWcv
JilOg*L{Oe#w$flfFfo{`H1jgjYNa2Fbz$}Q`<HBi0E=F5QU}UIMjfOCP?rDqRLP)8@I3IAxTaHldzIga2(rkFeABgZ=d+HR6r<3
@bhHs<J3=j=QJJ=`p5bZ+e6oq!}EUzkoOqmszr<rj#eHk%MW!B^Q>K8FX5SG9>j<wAFpTWFV6;f2u;7nHR1E}=fvsit-g;@IDT1%
DAY+3NdqeD$4n^xqSW0@zFT@(hMACdOAT5w*ytxa9N1-;VM2=3%3bHn{Wrb$clK@P$02ay_vAC<M*2N@M}Bo%k<8l-hFE{c1*?pi
uqrfIX0YI+X**36G@pt8J+I@1@>y-uA)yPfdtnS?eL#?9xZ8-*7<4=wWUD^ASO*M(VZd;O@II~}|1PlRFcW}}m}K0H(u;{8{}@j@
Ozww=X~-Oj(fcRTRfu4rg{2LzR)#WSHAqpEtELRiV*>C5^XYDz{1di+*T%u)e2(S4JXOIRA5RkgWvg{RR06XPH3&eEUP%b2Ah}V3
Bt30ZwT=bIjoY_FB@doM44fsZwIEJJk6+X<_A*Ke%%qbctiXD#x$2@00i<}ptAzqzH!dU=(nb8fa1xX<sL2)~Gf|I)z9luMe7S@W
$}Uls{|WzS(7&(lAGb^oo-k8!@cVHbCN4Aw{O|DX;#dp}kH)bjo0E6N7?DAS7}A}R?-P~!Bx;A(wKVytBj+o;-=la2&utsbMBu|S
eHwP*teUC~zq(ji6lQ9}jhYqb4DIRoOF4qXqP1f%$(eUnBW<UNHriB7gG7%~>sWrjZF@=1;F6H@f4g@`SYgy{J;Uc=fd$bONW~EX
sspm*&Fz;l&reNOdVfVQ{(lFH$5fj={~cL@gd50j5yCZ)QQfg{e+T%fqj2B9H1|0-zo`i_y+{lWK81YrKbF$Pqh{A2+vOF3R@!zv
-o3vxT(2IW`6&`I5$J7U<l`BGbt>U(Di*;NP{$u(w4`Rku-fE<MzT902_B@qwO-kh6GKK>i5w4@a58MPx`#~mdW60fhH0z2^XIzu
AlzEW3_{E0-GxlqQ$@gtLJNR(dYn&IF%sh*`P9gpO}y)m@}^)iST(eQfO5w!A&3Z$5FoHFf>I1@RYAnIW8`qw(m4*JNMwZ0szKPp
WP{c@pf}C|wxbkg=7w`D?zzhn*NY86)Ye0D2CpEI_LfA#*@C{x<AP?5c3vi(4#sxtfv;@!AudCdPG_(Qh<@6v0sM8oc8I%_3u!ON
qYxeeA(*Em1qq;RyKl-5qewV+U8-6llBm%WUp)prqlh02hYna1{6PaN2GZe`&MU#SzP|^4lZDZsBN@ybkw%VQNLL{S@sMaHIGk%K
Tw_^WrI0Hzp}2=ywi7KRgSk~_Ze$vG-G94`Jei@2ww2*j^pF--C_M)WgoxtkyR0^>;|AQlPbP_nM2~eECk;v_j*P=48+UqI(e+1l
B_5RQ^&6Pc+~|6On4@)smx>Mzp=}JyNtW0x^lDjZIWS40+5FS3YPlYxf)If`Ii|*3U(SV*a(;>R@m=4su;wB=OLQo22N8RvF0f%u
2d!jYu&+6b%N*ynZU|EY?$f^TGELQF>K=qsRSs3h(bg2sPBAwGG2v@L8rZ<$#KmF4BRVt+#B&HmyzL5shnszbhH9vwR5B9;l1mo{
Q>oOdu3tQ9#6?^}=2c}YT)%S7ksP?eMPvQ1bCKArTdLq!oq}r|{)T@WLbV-mB6&)AtbXN?dO|NsGZia=9~=kEAc33fjQo(}%XXo%
=Z<fD`BFL<aec;m)OLaspmEJKABPvKO1oQ}jxlG#@#|I3gbp54;LAAAi&6A9d=)cROrfs9_{Q$cBzHnLR%KPOsl|V9v4ba|!&G#f
{?EgFqAC@BqAcTPSQ5RZ5{RCvsBF=xX#Egvb?&PzAC6#scD+<T!vRJ_!1Q!sNqcqlK?wYhPL9YJ1<F0fN)^|<sS;dj;$$QI8gGbP
VtKD^mCt07G6Y??<Tc&jHSs<cjUS?W*ZiNp;ol(V(=fx)#xqKVwp}-O6YaQmT|X>Zech&U1HjsP?}@XgdWA(h{-8eNnlDUzE0+_U
GwxuC*$i?k*yu=s_A4Nmo})**W4{$6Xt@p!-C)na*>0nU9Acmc0ewC)jag}P!@NIs13|rcku-*18#YFsJa_PCva+2L<dEsZp1Wqb
JlEI=nOGUCo^cMfh{urmX2|5CbQ{NH|Cdpqea2Nt&+NZ7SCC(Bupg_x;G`)EqSr_Rj^xXB*()oliy|ow>PR8o6%g)vetc>J+M?e{
k6$?tim3XCP7_z-y<ld)W=|*C_;c5Z4w@@Ilh$QQURz~KpK3r<T7~7vazs*!KvIGhnBKwTUd$jkn^Rn-IHctv1j)KSfulZ|?$s>h
NSispSyFBnqNY5G_CT+a@0{o8b>-~kri#H7Nz|%3-i?@^F!9r~>xfYTK=@y5)5E<sl1*(+HzKXA)AN)t586-<9E;*xjx2k?^`0gL
0J$VAg58=&Jz663*lYT=iT#=%>)Jf=Sbq*wZeB(6ch#G?POL^j3HY)3;QAl>)=MDrcLhOq1>oU~qxlW_TN7RkCe;Ib$6Irj9C0$N
e1eNYUpnaWROW5;_CgfX7)}&CP=ZH7654?V1xyrQ2VBM}$h{dUshonO(jI{)V5(FSu}G}2$dXCWJ#^S&LAQ;&{3n${(po}sj%_GZ
KyQS-Ua$i2&h@(5EY?I#00U1?oMd83cN(5KxwqbsjMVgv!vTmLnSfA&P>0g=2|Q1pD+nT~Tmzf8$JP`L*R3QdK)FT)cv>0MRw(Nx
XRmKE2<{<H>qJj%GTIy#%rNa&I-b$pt}zS9_JQ0D_`M|*afneHfP(_5BE=+ZqFjg~Ovr?AWQ^7xm7C#OIH}?VD$yzI9sc(0W`5Vh
hsD1yU){eN;0eWi|4OrrF0Z)3xU%u-CZ4p#rwz)rI>u7ng4CaK+#2;>WeGpO3HG?>nTNrLC6KlJ{IbBIU~*n~4XX18x)pA*QNV##
?2}r5<r!Kh4vz-kk?+xENefBvjj5r$1!F`i3JK2T72ZY8N@w4kvh<15&gmU54CF7?KbB^=*6B@UYX(;y8-}AST2|CttjFUxdU0w;
nj0WP8KtvaS1g`w{M}_?k9Vx0hj1LX;+YP{L*Qzh0g%a7xDMr*VzlC76g}isl$6#A2@shA&MyoY;Z{=|#-wzl$VL|?WEyNTyT81t
gf7fWl?vsVQ9a54(s!<s^T0#ohROx-^TSUV96SigB0_h-^-&pEp)wF3E2^c3FVF0swf5t`SB~7L2(6hMqSWWa#lbHhwJ1rhCOb`D
4Va~7UMLrury4Bg%qdS=4AVoo5?4@yU!c9eL@OlA4i*}&JHs$2(TDVBpJ(Ibar0>vV;Wsz;&mf2q9M^qPe$=c-@R%r{~zH-e>pOA
fEFXb+=xV|IuYCOS$D`xKZkaozTzK>qJ2Q1xf;zxFc(MH_eWp6DO?oDqu8=BkMD>yRuFLD$KL_@&Du8kd-qeyDN!}Vg}}BhjDB35
+et?B4hN>IRe!E@twPFWaM?v->sYMaM*;~?JiRg!;-?MjJ>++Kqr@AO9K+eOWtbTt5;`C#nD^&Jh+D3Bd?F;`9yMm?@ZV9&vc3tR
K8rtp80Lj@*k$DI^a~I<8`+8bJy$Q5;I~wpH_pblP+{w@u>Kh1^?()H9q)-#r)-qAD*+Y`SaGy45kn67fg~KIpXFm#OLBP{Ei{@;
uyhJafrAgEpu(|lrdaN%Mj%@UXXlvtyhW5+5`5uka8boViSJI)-a{ayc{1!QDk;czahig-(=P6K-Ckpi8GzMP3FBIJl-w1X8`qU>
SCtb;k*(bs$}IaOy(#&yL_d#*I+^s(9-<yZL+W1Iz)Uyo*X7Jzqz%{lcNh8o$H2AAwu~D!{s>97_)EF}KT!C~;`*sK<#7V2fr|IM
|8=Vbn6bnN5XpfU8xg$RL3f-5Ph=aiS(!mcTHy!?AHsqe_M%5Jbngf1`H;cnJ#?MMEgMX;ur|IqsiI7;Y~Rickq?e}Fh1UKm%}&X
vOl?Z_Z@Z4a6k(1Tpb)d6!8{hYOHLd7Og}1O4zOq!v}5ZLdS<V?#?3Shs{EPlj*tx56wo7gn5?6jh*rQ0=SPA-M<THJ80NV1_&4q
A|(0YF;l?(T~dEmc}EiqVB|342IUKkOLNLx<Q8KP%*(Ada3LHpVO*Jq5`xCtQ7HA-vtg_U1yMZ2=b){%#s;+lB=96*y{sg5NV<HS
YfWjOINUGFyb6XO6XV;@Z(j=23wJ4{+ouc^a^{;;pBcCVeTTO6#)w}~LH-+lKoBceA?4jgIeyastC8f~QT`g%hQC^-AKowr9r7ia
p@;;8`G5)q0U<#ef(u=nkvOZLCYL@E-Av<CKQ8#(P|w6%!u>k8&|x|x@_$7mgZ4tQ-@hMVtUS@#>xD;!Zo0jZ1ZJNHe@s432?Uk+
dpp`?Id@`7VnHI$3vh%5;?%^JH5^pZq+_Y=ey@){ylh{VJrNYa@dL?<LM=cMM}b2Kp>1jsk3nU15)`3fdw1wfkHDd7(syD8_+_b~
hz>e%JVx3~`)R7P14S^|lqw25)M*w7qS(nW56CS?%U;vpb#Ol{t*#X|m$6YYUx~hU-nbCbM3%H77G7|xGnh*9?)l5(FCxw0V^4}B
J?eXiKJ@XbZ0QM))d=Ss;&CUSorA!oYz%}N(0&uOIp@MmZCu3AwBJHRP+}ybJ*6n_XlLk*j>9yO-3<&}i$Mg3`_obw3<G{p$8IM}
bf{{FCUbO3+B9=I!Vutqu$8eJ7uNDKTdBmNeV}|Z{5SpjpYucAKin-2uHMh-Ecz`B^j?xIOcBuZk(cY!$7#e<1?&?#*yoQW$pjv|
<B8@-zGLz(PdDGF^BZOsB2R6&ugIy6@=Fw_9=XDCW~-Vqr+c_#+{+<jH42keIp7#>bBXka0H3$+&un<{L?s9y6abn|y6L|d=?Q0H
c1B}O2@)8+-m;MvAnPG6gQpy+G{X>YOZsKpjzH{Y0_p!sz`uViPr5)N5Rg4jExyg3!;RSvE_>1ufDa<2NJS#H9k%iryK=>K-LvS>
%Rl;WOsNfP8J5*p5U7c%4oal)yhI3-bmd40Ka+KoV4=KT5tu8l#~nMlonUw}D&(vsoeqwg8n8YURBl`^Tm<1T9vn#*r`@v!1jL9P
7Tf|4y}KEMXq$*EykyR5b1E4)^X2*Gcp&}XUk`_h*F^!xAd)e3EP&&bNLINm&bIzYVRjd}8$21kbsB~9(mVzj=rdfiGYsrYj%CCt
M!ll+*KW0=(n$_%W5ON7c;WDc>|@TXuZq4hT#lnx5lGn>#{}|G$1K}eyYFG{X%t-$sTB<#H%RoUTrnk!RH(*xBKitnQw<+A%KAkY
(xIkt$>yEmk;po#DLFJ($*ntNGG*S<$8j{cA@ar-9Cw>u`}gP#U(V=<3AVscVMWL;&3r|6b{r9xZ&bVx?1jp_S|k!C`?G6JIQqL>
!Cu2z;d+kRV-SJ_CTTJN15lbR0$^z(x9xzbnaH%(EHBYRi7PKWU#Dc4(NzjEu|$_xHAV4v!K77&<AW@{tioXxrJ<oRh@D0ouInPt
JiL)7L|1t(z(6Sb5n8z)#Q3a8pyb2hEZF?dL=%Frkpz*&KE8HrBq=5jsiP~3$*8h9kwV}S6z^ad$!0qGXwG%O_z4%Nh`M=shaY9T
`O*}AGb5nW%+xh>;}X8WXjdO1{jD%u-B%iH7wQ)R_I9aO#d*$t0_$4-KQW18JEz~?RX*Jk&cdP`K;U6PAhVCGj>Gm&>?bnpz=_d-
Uwtr$OPB(k#w0X>Om~%jT!dLle9Rn2C2%8|WPyER$m11&;m0-DCkZTIZDhUn2{aPY$rdae-M8n=Jujc(IF2rx@w%M+bKNbRDuZ;U
ack}AF}cA|Sas>rc>UY~cIAd^=2Ua{2xsr$iy&Y@MOpe~#E~j|sm~56$se*A{i6L0yopDw>J^ZQWGZ8Z4K=RQ_gzzLa<*e&Jo7)h
bRsN^Z$$mg$b7Gc?76G?M$K1~B_<~XsJ#W_6%#^*x#cjCrWBbetQ;DErOc&~4*|L=fVuHF-Wbn&M-)N4U#GHpRWS(Cnmsw=7rYsQ
vXOPDcyNxAMBRlw{V0PZ0#FHR;y?;UZM|m4IjBK*wya{KBzzByR+xCx`&^JNGamcnH6Rkqd7Q%-qsXb6rK@jFM4TwRNyfI^85=3c
d5XXkq6!J1%wX7erbQyc(iF;N5|wZzj5B!qPeEX$(JvTTpzJx6xhD;2GBGDiZ9)VRxzpp-IJ@{c>E*s~3H#nlkJ;)c62M>tgLepC
SquRqCzPESaA2;bZmJ3CRuZ%GQ0#!iPQHOd4wO+U70eNXFFg(I5ZYyV4b`}-aJs-bQFd7Q(F`Os=`>`8b&MG%UZ2IS>NwBX`oQ^`
%7<;OAcc>gJzPE+%(d9a;OWtoZn5m{28BJiq6U<9fPR(0Y0uk-A;c{3C&sF}pS1u_+u}&E-64E;<w(ekbK05kX8=&DXA1s@_ju!m
KO6IhD&xXjFsD1RS<}>dnx;&eg&ce|NZ}UwADmP6K8DnDmC3?G27YKr#r8Vz?(ExGkJ<pf;&s0cEP<6?rR#oMRP9zf@3y33+XHvl
5s}^-L({w4RO`7#1@R0eM(ol+iD$0)%$-G&IMzd&zDmHv)WX%JjB4O6D6AC3Tfuht{a-{BQ{<E*IA`j5zRVOcNcVK_@0~2gy(OO=
;#&*U3lZ|)1d*36L;7q&k}Qjn4!|o2I00p2jsfUH-4RFn4}~_;0-UgHYGAPrqH4@heigl4PtTL&9?Y+{<X@TFB0J=5EANg8r|wR~
g53I43QX;Es9_IZgb2Z;^!vp2_v(9NBO^0TJ)MFJ^ns1Vk41dwyVk)mH-~D8zPx57vM>>4IeMxeT+9+g_g=&AKVT|zq`5ZBPOnzt
EF5DaL9@kEOsVLN2q{Xi+_pj}i&|V-qc@y9<_$Q-4SJy?&ljPS`A1l7%f4Lxj$zJ4s&f}m6`HPsnMsO9C_MJ|v=RngU#X#XEX58I
Ht?Rk9X*6c82fRY3GVHP!;hA_ekY1zv{X)8FzB?t?4bC^LpaV>-Z2^WhunjTz?kv1%}68%<sBj<(dPHBY1Voi++tNUIa++4ZOC@L
g?v-+m76p~`>?D6qn+d@Lp=86Lgov%c8lyt$~x3PkY(eyb){O0oEeVL;y^E+{5y|bxi6lt16^l~aCAoBr$;<gHSywV<UJ5cE?|cx
h0hw#Z%jT`M_CaBLG;YU85uVodFVikH9W@w^f$GNfo`!fTYo;>N#NI*9?#Hn44+rrPbjFZRsi1ZDCAZdM8+J~<J;Geue+3}Ah<4B
37lsr!F+tsfe5cfh!$Lu<pe?WFOObze+n0>PB(99gc`0xr#5&v^%f4Qav@nDap}{XhJ3K1Qeq=H<B^G|Y^y1pFYqhwLS~AKA(WJ{
wxI#i&pG2{C&xiuZ&8>;Wgs#3vk`%6x;?%BOaKJzb)H8X8Z*`#(qe}^*4}h|yLY>iH-BzyY)ci%ewMcK7t>d%(Cf=E)H1e2+7Y6M
824_zX)=JY)I?-I2IAcirWC~Izj#|AuOpf~5NyLxPZkwNG;Gq?%jXeL*XjFym(Q;3W0LtuaO=^&J}JYLmufTt?WEugio}#?jZMs>
StPeSONOg+isgW-c{B6U3}tII72@&kRGkox7bm=o4hq^|8qs{|=?FxUN{sRVSn}bJbp}{ly>EQT#!!HLXuGtt*vw7zQ0T5_S5`e6
mMPa}u2b2)LG03sS>Dt^MQo{04s-)82G$vL?=4?)s~y0A#csM~ktDmv-$KDfvK@)qVT3YaM%jr3hsVi=Beil6UWJ-E@qkwcXm@ph
;%PnHj5e$Ub<I11&k>A~!fumnP?T(8gEP%Y%g<mcQzQ@+-&`wnh*jl)iw#gW^=&vN`UadO<l8iPQ_%<*tU(pcI$UfwPC+1s)G(36
mD*|27!XPlf&=3(L1!K;ImN9NTZ0Vk5d9oMgjlcFy?&<pD~01T?pkH=Zu8I0q{#ui0mu{+9W7(2Cl4dTZFPzDCM~u)g>jdxvQApd
Bi!L@kMqPpYPKG(=y-7$TE{NcnjJum>aLfqC&Mbs*DRWeWYSjx&FhXa*BGzKYA~%Q19eOxfMGM5`imr#b7@Hsk>yD8L)n93fozi3
z;abhmc;`waINUoa0an)s>^!CgO@a&4pIXmkET@3wWSo;nvjHzp+;`)*KZER2b7SHM_Px0@%~+3;wmAyM1TOC6iA{f`6!SefPNb)
G6XE7fJi_E2n`BQD@Y1;|6KA5V4?*i0N?KS|E}R@`B9VeP6B_mufBY=`>)Y_t6k$<BKvAjqk`Qd^L<&^#=)??2m9I*vJ3K;Wx`?#
2@~e117M*7|JysZeR=g&-F&lE8IkRs6%K?3AhIYVQm|KGL-~|n$$3U|RP}u%hNr5&bwxN027@8f4eUMwb}kezzkPqa!jJ89AQ+OH
XZIGudwA|qRL?Zvj19o6gtifAvcV7Xh8g0|7KjcAVf9^%*Ev3x#N-l1kyzI(k}!i32`TZch2u3>g+dgS9yL>{dTBOrP2cMBmmeWV
ShejgL~%N6ufd~G<2(=|B@}$}F@!}gt*}u7LwCmrLveE+&kwBpp?KlBwz+gxPl(2QQ*+W=EM8m2=<CYWoaD=eqRrIUeZ~35e#`TW
F2{j{?lN2JLZTdTWn&U1soq>rchvgV%EUI8gWM=^dMt}*ogn*EHNWfnSP%{RBlUh=5<R3SZGqz+w9J4oxfdD}pM?=G_TKVGr>%y_
1*c<o5Gxg3NK?0RF?7CB9Yyjs5ao>cx+U*jRb56RlxrHM90MLjUDlBca7zKl15LyZwIn^1y+4bMhve4+%_7!jq)bE7u_F>PUWcY7
>a#RM&4P&s^ysGYBg3HGecZxenmUO093!#q$=d^-0bx`iDb_5tcKC(GjFkl5900zq1MZZ|iI|wh8;@?4F9`=3f48cDBp3<?SEpT|
_{MBVPHw^GZo@#*pJtBI3QFP4XC%K#zow4eV>)Co&g{>P)4WC98xN11^4RvO5Z(SR>=<R-2soimd7k6bD-GFLm5@jyAQKe37IH`}
qJ>It5RTt46s&2*+IUU!-u{uD<Z3;|rh!cd0-Q4Sh8L4~@yoj&P4BiMA%100Y=TD=APi*%1DD<$W#RWY43~Mwd+&H`3Bho=y9m`3
#v=DJw5Ov1K;%?|iZsJiPqF6}>5bwRdKn$}F#(0(oNUKYvLMdTH;c&YvU_L*eFPFDw}7F`SsBGrJjiY}8>jO$1@rzJ#K{bO8*g-Z
sF5Mr%Mk7kU@KE}JDUKP^p=~!!|jT+6-SL!YECl87;zaWVjK$EjNk_(I6hfNBKS!ZzRF1GIcE8ivN_5wwXln5t5ewDD|>mel>As<
ej+hZFfCpFUhhC*N_S82#`ufW$V$vFU5;7!sDx$Drb&8;kY`@pAdw)Xi?fyod}ha+3EJUvpq$3D4jp2MBZ9WnX5w?=18_U<*rCWn
kl`%q<WyGQ&{jLRto5jV;zv}5h`#j;Q#2KQ=HyInj9m-iDaXbFJEpomQ{BZ}QeOuHCB6IhA;(tki!~Bxh>ud{Y>N=EU*0;vUZvx?
FTID_)SVz9%eXE*peRZ9F@5j5k9zQY;uLP9T#jT;p<WA<Jd4aeL&$e&((Whh{L3n6SYLM@f93=PeOEAPP{D`JLl}+dE=!7x)+ZHs
hxhCxKiY<0C|B9Y#|L7*t2TaFnMS_1*D<Z~W<g_#;6gQy7WItetXk-j;@?k57BhMArmWv<<x$N)0K@^#z{d+-aISb+o7P~-{&>y=
qTSz~wSOnNjCg(*9a$tXI_o$!U4eFY5b@5*F$N2&q)sImlMeM@L1kB31ePJGd(F0*$ti~qHR>MV=f%H1SHs5#iLx0_VMUIKSf2X3
Q%fwkZaTQm`cCi@oaoOmw?=XUO<=8OsX5D-YfQeF?yPc>TgXy9=uc1F>mG9hiQRM+Kf|iFc9?yuW`%Qa^?xP0R1qGKfg9{5wEZU!
E1Q7)pOJCwus%f+rES?7Si=YDDx9q$);mUZ!gT3B`Gi9v%J{6Yr(U>HXEpBEtTG2HV$`nkF@lbfQq<dDv(ma>ThL9^i#>F3@;FEn
HcdZW|H|Ne$kD|eKK!rPZbIy5#%r}niygm3w7^p!@_x0)e-6cbNkyNF30gVEcaA5Uytvg`EzTL@@wdhiWS+bjPGNH`bvODm>hPp(
#sV1MwYc%0AKiTAr|*9k!fGYRt|fSWT=k4;$#=$(4DxYMpg#%okM_q}5aV_kLFiy`GxbZxeZ*vvr}bL^14P3P3lCgIN=bIHvk7HZ
5Ua?K?zfb}U?)<dL#TzIP5LV0itv&9Z;=p$Si}(K65z%|3;_PzrW`-JrCh@2zPMo+=LIr(<qJ+eI78s=A|@qSS7&z~QdXeflAA}_
D%KS$(<M#x{yOtrv3ZS|hc$PppW)m{f>0=a3F`Kd$r~iI`k8?6_hq{6SB2yGynal4e0YD`rNw&6A8x<5YQS37-G4699iLi#YcQaY
aAmHNca+)i^xQ{JRqH;PSWIB83?Mj|XGr1naIfT69kupZOVzK}cxe^pF&}q|b0%+6JjgyU;-{+$H}AWi{?UW}sK}368P^q{wx@~t
RyWVWhrZ;_`0X?IDgBw4NnuZk$!{}0AY#Q-50#nu%+JPrz#kfi9@{}}{xdGrwfDxLc2&|+BAl4>v+FxgrIyoM3FR0*(O!J(E80}?
ppFSG|2w&!$1=Z!hc*0lA2TDB?DM7HYCSd25v}|J7%J-?KgaXDDU@61YGZmtwrb4vhs|N5EuM5DzEwy_FX@kj7e&X)Qy>>u!FQ6S
<V$cph5S`#-AAn6elia^uT~K|!}Ybd#;P~2FKBgu<=HkBHOgwO(%ne>=4+bp=?)nid0#5YqZM|>3a2<zvE=f!_`bhveCb$WDnVM$
PwOm>&)RAU!#Z*T9VEwPqvk>}v+%%+?>`&5V8Jlg+j;!;dyVBZh{70ne#*%A?&Crd{=>ZatRJ4$pLfw!_sNHtf8<A!Tx^&9`L`la
!mb5;A%MQH6hi>u<5zO{X1iR#ZD=z60SDMn07^)ygf{nD&i=eCovl&^Cx-ub@2b@P-S_CNFo~w$Vtus(GOETkB?>ucM@I<~L)X+w
6Q^K_)vQT6Z*RYzHaTM@aKgnD_szXk>ax+oiIt*Iim~b?Q88Hv^Qw^F3HMm^t|FB9NG4{J+w4q8kF~&eauO<(a%_x)=b&PY&)wu_
jyih0H57cKN2C>WKPTHe+3hU+u?>wsUN{s0lmryU0e(RF@!2Vc*$@`4s6GGK)$Q%<+LX;!NKlXr=MGTokP*p2byQi29)a`f;91mM
Tw{>2)KuV_LYFlQY^4E`Ay^ubDX#CnIO;QQ+F0XIm|Q9V#Bh6(-6>4>CogU3X~FLpX#dVMi`~^Ip5eqrc9Duf&j7R&3KY(;rwAck
|Kl3xiQ%}z`(u`vhXqnei!-<+ka-bs-OUO*dJZ|PL`@*vZ0sYb4yuYZz$gsk8PsH0#s-COd)rQOYjy))gr`UNjIh9Sct5CPKiMj<
p;B<Tt$w(V)zD=v)!o%^OPuFCMPRsq6i9<AddnA|2pL!KzdjV)FEEM<7G9y<&W{3{qaQb+P`}C|rQN%qW7n~Y3*jTnb*uEAZve#@
f*D|pBMhL5ZchI0Fs=56dBFq*CmEH@!qJpvne8H{B+^bS_J~v4!rj5(Ib*+ioW%EV%A*)=3I)hgP1lrOQ4$qJD<iHW!kBCc5?;0w
?n~I=$yY0<jC8jDC&(H_XTQBMVZ}7d>>Xe?!JzR_7=TGE{mW?cMr<60v0=qf0iMJh1{|KaaVTW5n(J3|)j43=l2k6{Y%pR=S*0jc
;J$Kg$}9D!id(Y7tQ5-8_Z$pJS+h3H<1RE3kzoxrBcQE!3Oe(WYAP2TVWZxUL{*`B3Z^(U_1DHW<P4o1`}yYt`35bMU56Q6?<>qM
KO^p7QN+@jD`%%|H-0!h2WO5mxZ$I}!e*;7SHQ=`4;Ap7qmkmmqF>_-9=O;tZ*DHtT^c>^(adEWEwU;Y$)@btzCmI1NgF~GWhM@A
g{|#g-r_=t;#?8>v-*Z(afhqaLf1)5h_a0-3@JvmgKgZe0o#;x4o8u!^KoqYiO<dnK^RP*JSpy_aq#pM)25$H1uK#oNUb{ZMUfCI
^)GqLoF`s^L}@1^lr{LjKS@Dw1_Vz)`sYG^&i{q(HHyYt@GGQ;Xk4cG>b5gUE>MPmt+Q5%LtLBj8VQbqP`yHgVeWjO=~I&qWy+a=
@;PF?QFN}Z@ViQailk-1r@G9_31rdwg5ORV{2qY6Jf3X21&)KeEk@~!Zlgu}FTNOW-QpuSqvWgz#M^*-Q5K9e9B&xk@1yzq>A}kV
HmQI%YARh7I#)dS*#o(N5(ItaIsyjCKT_Q%PK7JOC3mR|ZGRVXnd6q>1Ym;M4rIGQsr&o)inl5HJ&;f^SJ5m8c2A8XbScy>9t1~x
ONbzIqjdsu<hpSVVf0mmz~ZB@q#vZmJtGq4ns+wQbY=PkgoA{^K42mr)Fg4Nkp?k@(q>IW4X|Q~h}r*_o6P?z^wU@ICFc{PF+GrX
AL(DWxN8+e3=IE|&9(ga`j^YOd=D?)rrPPqKwsa#my$1R^4G6M_CDzVc7SgGcqo_b^dcA(C@BY#9Ci+p2td6>@Swxx2@h=m0|unP
53;r!zOAeD<T@rr+dBxE7x^8gKR&q!mB(SJ0&Jt+7D_AcFxKyGzg`>n7Pd97uE9#_=hlS+Hw1i7n28xZv>y3ioU7h~q+!%UFQ%zJ
u7^Bg*d?4D7CZg3%yD@qAp7ln=OB61AD|D5&kKz64+|2*lkKE#wqOrsm;yS2<s;{Z7<Tp2(6l0Akb3s1a3Sqc^I?P|H-d-*B3x6&
PnbqOGT-2!nf&=#i*Q{EE8#*!)kp78b%gS+AiDo7IFrNwbBdVXZ=}ry!3d82{Nf~VYDd|?r<8U0rM~j@BV|G4v!0fwFN{42@!QPB
4o~gVNuPqyb>>sE;tR-__wf@ABjfK~#MD*zcULi=mHG^0gANv-ls5fmjPsy2MS?PG^~^{xtgF}C9{8_@UFUI>{@eB*(Yl^in94)S
fBjbnXO1+yVG6-xj3Th;^~%}KvN_ekp?1mWv2LDr!RKFwR(iLoZPkOmNju!$Ld|^u3$L*)@dm?pYKUg3)+M#b>s&9EwZ5gL+<GZE
1X&Ag)d&}Y`ss$<hM1XQk`@Nnb76q^n_`9vIA>-9V%YK1I8E9Bb^%(5zN}2|uV>(}(+a@k?3GBzTfnXv@*$X`OR>nqH$qD_^$s6|
L^X7id9te1*sTNYv9;w}<{x+Tz0!11Hc~rbm*}IAhVB?`*qf$F_*d?@T;x?qPM|ns1kM293U1OuUcB;$>z_uxF#&K7sPRcVgjiag
#MPD15Lorz!oOqZvD$kO;r&m|G2h+e%=a1T#W;cCp^k+g#fAMpRzXD|sw%LToy`}?_WSzh%Z_EPuQq4pEKo|SL{bq{0a&xPr?VZ{
fxd&GuG}zOQ(*V@ybpSJ<5|KU>}fKol;eF|u;7mdj^)cc5U2**U(9v_#&k}gNb1>`Yh>^p4hnAEGgsQem`I-B5n-rqr9-=PP*FS}
OmWw2bZrayWDNEoAZ;)!yRco*R||daI@o9p*bC_Bv%i1m9p6zE5fI|wzGdPVURHDCA2!LExi#uu)y}(fB*dsYQ#*}#&^B+bxlP1Y
9LN~~E&+g21!bc|Ou-Nz-;_4R1h7zSy@j+@@z>dK$LPqukCoF|b!Bt9eIAAdeR5K_vy`G6w>vFyO%8?>yDvSM9`|G|mYpCVhHG4=
<{)H79Q@2eVFg_ylAyNCTqWXL2!NzT@py=sW~lI<#lwNHO|L8|fc1x{$O2Lfk$QrJ6qtK;R9uaPE&%|rX|&%gWCKc=Mz~B{b3A9q
)0iLHkhJA;h$T@lL#I9&f9;C<9On{x$_p4}aE+@Jum;LjM$lUbu$U^KHsJjKGw9NsAaGVs+?M60QX2XFzs*gC_R{_z>WZ|T4N9HW
ipKuI(~Q};aEP@_{T8Flh&02V59DSZllMBm6aSa%<M_qAeuwY<Cw@nN^s;nM?kfi!kMf*4>)UiuMOA_ON2_m`;ZiZ3sKAm*!yH-I
ML!foLmOn$5k(0hAbO1SN_}yrZN&_gbQAOw-U<IqNvrxL%U8M%mL)mQ`&S^b%={<~*iVoBAu>N%kEiORwmle85cECAL#6|-cCDxO
mq4O|#~i*|5`Ry9cK39!_a~GRS`D4C&(vM@ht!&-C;W-}p5ij+Id_PN&^b}*qM|USEl*y%Mu-QbpaNtj0^_p4YKcXkE}@bc4h>Fl
0!J~=kV!ohsbb1LY8-}r0<dC$RGj<3W>v>@(rNeY79-R)(#e1tw*q_h(AT-eKJRCrR0_(>A2x5r(X&(g41+$3?r=Tus1tQGEx#T0
M3hjfDwPS_FgqTk!1@SL4AF-5vlbh$mzZ}m+W6fS)5lHUj}fXxy<P>p70!!R!(LZQw};o6elXcH9BNG;hr8`@1f)bqCA@J+r`#cJ
@z}L1GzW^cckPVjRUw5?zv283+&337&*AnYBK-Xm7~HCH`%l>6B#@Ff2;9>t^cht&=WAK{=;J?sBGGiYoBdGVJ>6}`(J{KJ86G}<
fixZ!@{;S7_ALn8SNsIs4ohTShZ|r8fNbT1j3r=`so~7U3v7slM@LP0M}yP)9^|C7D{iS5C-a&$X6#t<lq%2M(oHLoo@Ps#=Rk0i
Ni9F4?EY}u<N)z>bb^wj?O(x<qr1aQlQI_j)AZ}CxlguF)-Vmg0*z<wxE5)H0Xd2n1QFRk!DHC{m~S*1L9_{?3F5p5-g*^;%}v-5
+XpBv(7V@o6GDs2+#UTx{bRY*01y|(f27QHq9A0pPa4Cd^q!J+l_0F6FJ24XYM+#az;cx$r85FlsSyVeiw5<9-;B4fWfroFS?wW)
yO+%J*6F)W=D~yr0Hb+{78pkRmx2q`H>z(Jwj)Jb{;M#?Y?1twoxh*QDjyLMk4+x1^O;;4X`5tei?}#)Ly(e1-AN#aa;S?xDDz7{
46A`l0wN$s3%kA0p_W!Zoq*2ddmuDJfP5)pK&u%Q-$8dxE)YPX!1wH7;z&TSaO4UN?L5=*N47xo4@{Upgx7mT*{Aq}Y-2Ljf5^Wl
v_FYdvbpqkMk(S|WIJ!=P&@7H^4IA<&v;~EJj^zqA;njE{>KUv9r5D@Z@yZ_U~W8~qHvYUu`Y2H9hz=b+OWLqMjB<c$65IyZrzUN
R5?SG_-0vtMRyAj{aE<$wV50pYBR1SWr6d>RfpMC3eHp;w)ZASJ#vo5+HD4zbujozes(g=`rg3wVWxa{D7$r?8NAD=>II9-B$H+L
_xIHAhzJ)5_k0iGA6Jg0<XD${q+D`>mP%%NnIe!x8vbwh#FtEpADJ?CvR9lzaKDm7KYPqM;D#kSf7YPc0Jns{f&-EP(igr3*YKgd
58FedB1)I>0Y`Vxy7#Ys`0)*rNCMLNA(vsXW0mplJ78cGl(ru|oDCW}A_!{VIellZjEsMeeqJ(zl1eYzktPQ29gXpO%(?MsLMZ|e
pWT7pYhMR(_?4fEr;n!ke`ESRK6-<2ry>+Gh4Tm)cncq9Jr&i})i}j1F|kip?b-ZS(eVuI`krzpMJvavD?5~Z{twVXJA1is>FFrN
3(+v12kn=htE;cN?4TEXT(E|`5H?8UNicK#G8>I|<BM@!*<!g3amf_x&I;J=ZJT^@6UWY23&n0pDkdbZTKTW>;<-OBEPxOYTiHf{
cf$4>zBL9(FdI3$V_1t{qOfhfaJsZ%w6KDu9>tYMUFsZ82pTgYT;=|M%MB8dGhQ*8jy{<%Q@D!4p2t)9z(2+G0qZ~2wjiQnlA2$>
Ur%=G?$T8y75Mpxbsa^qzuW#W>KNs%j6=3f7R4?!);w-p+M@*H#{X}V{jv!J_XV*Hf9r4cKv^<%CWe%FmX!(W!aPZPh9xLs0iX^=
1vGSQgHXXqr$X{qKyq4Bs27}!hf*3;p$cAFRv?)VDHBa9O+&&t!-ZAB&~il3cP4<vLDU6u5GaD$6(mqRhmQI=)f3QXZ2RnWW+)$b
&+a<szyFK+WiYVBiif{8v-_iet1anKplm2?t87X?s^EGqBqY(tXMH2rS_*tirgs&8nlV?LJ5B<oWY9MsVQ2(u?b`r}Ed>zf6lY1H
hN*c87LL5;9lXxYUi{pCCSrvO6G(=nwmlGxw-TdsZfkO-fssToGkgqJi1b^W8H?M~bVD9UBbmXOd`kOgXA>F4^G^?54Hh7)dzyFI
Ab;XO1PG-<m7v=SK`cnjsZjuk0YpLqbhWVk7irh;SpM(?=;SszyrG;gTF#Si>+YX!I6N9Wbi5^LD5P8NBuJy5Ep6LJRiWAI1Bc}v
F=vHXh4^@<5PJuxT=g@|yx2v#BE!P=g-kI8EK?9vz=%~*r{ns7^%&N>jcE_bA^<{*1_CF;k#CkcSXK&%{{QhlpW>hDKiGdC>pxj*
`k(j@*_nxv{^9>3$MPwM_oc%#^-vJdr>g^Egi91^Y83A-AbUR?&wp2BTRm(Ak&$SyAGq;|aYqkkVMp`G50jPrX9I~t|H=G{7mLKN
v7ceqoxUWbG{bFzk2#5h3x*u=EVu{kzFM7h55ha*7(q!C_@aJnzC<iFD59VqfKiby^(Yi~#mO!DZ&c;a<6eF6JQM<>(Agi5<^0R1
ncO>V*}}Hthr3X~*+Df&#jpb#*e0poHD@XD22;bSKEDs&vat||iC7pwB8}hFeddpmLw&W@yZt$AU^cT?HImnLiIS8moMFOr?d<A*
j!F2=2My7Bo`?D1p$tR*0dC3QGV7t;k1dtUuJ~23u-UWM*b->DyqBlhT7+j5*~d$*c@EIPkVqRMR39W0!NL>sA79=!?N<JzhFSk`
|3$sAl0(&p2&YNEamVS{15`3*oN^lFj35)*@GWQ&tSs7=E63n=SoA%akH}_xX@c#_im3_on1=*grulJ%Ag7##pXp@{gj4A#+p_E5
0U$iN-{}k&W`8Js)9F4$p3jv@W-}7WfE`3l6M$@`#FK3m!n;%52je|WN(-6k{TvL87cqqzN}3MD{hMgY2TFePdB>poP6+&_;^)#&
bVz*(r)vC0Pd8wFMs5jM5a|OB;#&pD)H^;o)>yxh*{QT8Y<CR@WJz?hIh+?o*cVQY$G>81{_kf;m*(})r%#kNEr!CSML!S5o;)3-
4lTZD$eE@;q>mez9|)bEbzz07i6Ko|#v$XVblC38{&4n=C%I_HD;W3zIW~6<KUV*ifZ9R191YB=AYkGbeEk0Iz5E}w4?ru<C(k>$
g=GmJ!x(ox<{ym4s+Kx5t94aWzoSaufp_L`o<HyppfNR_|7`H#ejsrqnPFgiPF~Uf0ZXFMx@#lTd$W%4n+2-f0nkVY$-N$@$58Ox
Ep5!n&O<_2f>B}z+qBd_eg?tdZ`GougkNv<yFxUkkkXn|UP1}>&_Q^7&=0~7;YA0qa^7?YyrJHAFO*65KWPlUaFD$QWvkwE{-1s>
TO@#NKKOAud1vM!kZ4<JYHC#*xi${ng@B$X!<MH}>6nL3d}@5}&}4caE={toErt)ZJO`lv_m)qxEb}lpcVHgLXs$Eliy&bQI#E0e
Dj)hL&ch&#il^e`IEf~KMW*fq=S+`-0*?}kPce#n44yN;ynTU+X9gJ-^b^{BWgErFh<Jfyv#?(7hwnppRG*CTdasqhNBjr{o^YZ=
UB_Ad0eU<jeb<=yzv-A0{lAH^GkJj_^pug5FFaG{3|_5Ib7c-5lvQ^41+AFTw319;5wYit>-9a$(ZJP+kW2MD+a}G{F!jCl$2Mf&
OEK%~Bhnalu~6HsCx?L<aKOU=u{Xu{JgK6qjjfV<TTn(!fouaF&&m6n8&t-A>K-fV^7H5C?fZPI!?yRSbBQUKdUzp(z8g<QsdKMF
s)~@Qv?+xr&Uz=zM{flv(4%?i=4)v;4?#$=9wtL$nN1a1-67Pd9wi<680`itAat0XP<uLyy}m{V^9JTo2|Qu(#A+@PKU54Q<@AeQ
(!G$@lAtR9Zev*=3)!jKf82+l_y;0AKT{5-=a~-_@@rp^H_^kCtvo8%q8~Z(HeUoFI|mxZB}I|c+&Ct<6CVirTu!!Wrul413%R!E
7uEC-J^uegm8urzmMUf@o6Vky`6&GU2k{|qUkVSt9Yoi+{^B|PKj=HQ+ds))rU6I$VfX)A-QpZN-x+_A_a@~EwsCJ-6hFdF9@~s0
4gvqZB!eHV`5(|<_K-ennkg2U3gw+9o%&w1B6j=tE<;2U_3icl4tNJcFzVXL`wP<6&Ufwpz8kKjVl(TMxiE&T=Go5AEF28O>O#`l
*PmN5R_rPSW!dGH{M0F;ENbt~^QWll@&sw6GdG6?$sEz?=SC|NetMY<2GUeH!HP9hB?(0(P*W)p1MzAdBor8@`}CZBG%~wZt)U~w
AcjqHCZ%-0(7gG670-Pkfc~g$`!OxfLYsMNE&qMMuI;Wl^MkK<lm2oO5<l!gZ{Pk!)32+t&rd9T?VJ`dJ~Vr2hprIA)kQYZK%}Yp
bRGW6FZz(6>v^xb&vX&&<kBSdDGHAAfQBE$`bU6)p2UA=(sXELn9P2U@SR4U74~BcA>F1Qja=s*_P!DOf1minnf@pA%bEK**!X(q
w4ncy-XDpF^}PSCN`1b`IgH}GJ}&>zuzz3KEPgO8Pp8Y!{l-}!^k?JkPez&<Uth1IJ`6km=)MEHg@EzCEAj5r>&-2C)2YS!Nq)Fz
^AGVp<Nlm+oBR*sZ13a8wu_A>!|&|t48KksG4u<}TaMLxG5KJvW{=TE!%S>ymlQp;x$=dirX6%`@e%tm?-RmPRL*`O#oM!|)wk4Q
oc7c$Q?M{46(AnNd<VjrjM=Q=xmo(sA^0v1q1w>28y?u6y7&Ip>GyRC>cPsQl3w`V10hkc?WU_<<GcNb{1`v}ziHx#f(E_^ZEdej
@B@dVn+BLPAQR%Q!n9D@raP?s<Il6BQ{q0u@9T$|kz|)>D2T-qP2D>P`+dItJITYXR&Y@s8s0?Dx48GGRvq8;Ro{JqcSqQLTHBn0
mnE4hWMbqQDruscI47o<gESK+SctVPje}^$goM~B9aDDeLZ(eLiqm+TG0VsGN^!(nV3udfFZ}M6g8`d2dtiSE2!n_U|CiNtO#Hzu
Xxhez$zaxlY$leJD5WWBDJUoimLw@P5lm5t(9~A7qiwAib74OUq9`DyAW9jMBq<4mC`v%&lmqnM1J?&-5fD&OLRHpbrmBBj=4NT3
_j#zEPz@qYRI>n3lz>vf0MZOdr>?M3|H;p!TNL?KM9=qmeh~C);5?lmPH8kxY69Cn7vZJ}?)-h08#}RhQOfB$rxpwQm`(NyhnE`j
#A;G^b*OPirY+4Anqdn-b3$VldP#+OfO=}*799FPdj5#G=<DMydcGR0CoXR<$<9jYzdl-CnqH0LEkjqMB+3N-r~b$1AiH}Ovm2`N
eF`dT&7+sy@1!9$Z}%vH0p2^$XdnPdId11JyNByI$PDCp<L!(iDJYQ@aC4NNk&gZurf1+xKRf=s;W<!lk|xi+wp&RT=XumIbWNwf
(cNPVZ(F6=6n4cdZBzv<7Nj|Pyh%7v!-6QZYU>mP%?vg*8m7oV-tw5o!MI)_gE5%GLNVha8N-`-6}iE(<3qNpJ(`*@AT+g@iehhi
Et?r0_}2y#Y;TSd#%nUgkvAbRZp?Stjm-siY(&8fUf9r3vMC4<-^z;wib(_Z^5xyaO`qN`!m{W5375|d=$>&Nr{=vlG~$RzBso$B
=4OYZ-F^^QPR;T$#9VqGxDLAUNi$g7`~NNanTPG&HI&REW26&^birCK$t8Kgd~I~Ry6&z-E5or=4(34IfMZPnlp(VYF96j6&N^hI
{s`biJ6n<Q;b%Tn;lmkp?gV&RkO$@Z(7|Y`8sU^EUyt;drm7&u$;d6ezV4!95wbJXzHB`=6KmknAHd`{$>y2u;=SJb>9#jUa|k~o
Q;}s7fq-E|7uphB($&Qw`IJ8zXB_dIwScDefVnqF5r6kyk1{-$I6Eo0Bg?5bjR!IkM4(K9rc}TYbRK$_as(Dk_v?=pPRADxF;uZ4
Xry9xW*MN6SRhGwb_n}JJk-V$yq7`dBf7&>IeEB`2sKj0j0f=u(!<&hZtU)QbtWf~ltw0F_(xNbP?;ol4fdrp`!xGgic~+ZSiCA{
?~Dyf<#5Z%xT~IOt(nBUZ{c&d5yU>0E6j{-tyXNH)J5#x6*Fd5<)e6QSh_iJiqnoq9$p#wnM_(0j?!3fg+Iq`b-#Ua-`RD5`R17n
WgD$u**ts<D{hyJ<5T;Lp5NKs^0TNOyUzY-A`T}x7#MpIpXzZ=n+GKrB>7nPyN_-0Iur6xHX{T_c*D$yE;jjv#l!@$it86PwOAu?
<<a?(P>1&NsiF0~eRGE7j0vXfBaVzq(ua`Y#dG1I-21r!#bXS!dkoVLjv)Y{E+LyaHY{q*9`hzL;Bb)Sqhtyx8&8Nq@S>c}5ZR79
z}yDRCg^Aa%t;$d^TWY_LM!U|9Ma1=5L^?<PFobVu9^)I8J-=@N|M<qn1cyk7s3P=I(K%Oc&?ztQtq5RpO&{g+j1=`tXsR9rfv4a
hd)ea!~%){kxqCTqSMBF88F?m>vHuRnw}cuVTLG<sj1G5BW$KAZkW(^yi1=Jv}J10DFeZjB!=&1T8|&;y>YG4E!Cv9t81^ys6Gf~
R5>tk?gjxGzlm_y(mj?Gk_;IhLvMVhG^B}h$7sUk;S+<#E3s)w7<Uk-EQ!uS+T_A+Uf`TW4ERB;^(aw-F@)uX)3nI97M|Xwyj(Y<
m`vPE;;oC->T9bT7`@yWuPY9K1p8_0FD0O<HA#r8dU1rrf?Ph<tnH1}p!Li1(mVO()Hv)6m5x${QQICU1)`|x?18gvG<N5nILe?o
P1~T-s4Gi`>duvw<ALdS&BJ;%H$^{|_jq&)rgr_)-4R6+2*gFu<nu}#wAFLQFQ*&6)F0iY-6yAxmK78f<{Kg3t@u_UtMurgau%o>
Tg(R%K3^+&e;vs6i&Cx}aHl!<&c>FTRMd`FRAOrF?z9$e0IojPLFJgxT`7=)&>8RHq|cw1MjMQE%T){_q;d158&1R^-4%efy|#r+
W~vNI3(^1NsY#H7r6e-oZRn9icl@bOFW(Cu1n2yDW@gg~`_uKE4+P70{9IvjWfXgR87Y|9r(_peh_!nat;SoWtZCAS%yNS>teN#*
JZk(L&L){MKepy$EpWMO8S?*>NWWSDQ=@1L`=BRaxt9!0Yw>a9`{gjnB%Xe+Pg*)`Vz0(pHvRr3^qdzoTUdH^#f&}NHc5-&!ak<v
oRL4#GPUE4xR0jt-H9TjH@}^VBiEV+d1vL0CC?hhG8t2Cy_{;~*^B;rC`;F4^E?bvEZ>w5)ZTNZUM<idpF+xI(GBb!f{IBXil~}J
ewapt9VUjD3P4hBfU;5=ILDoX+LGmWwuPFN{76>jvkNq|v9LO7xq<WfX0;o6Q{XxOOnSW<bZO)ma+qk2R&;+flX3w_&K<`I0{;qT
ikHR2&#vz3i_4(7D2$m7rI>#7hJ;Oa)Vvzdt;(SpyLNwGm_HnT)cv1~lfDpvN#6cG6|d|4pBK9T3?SyGK91A2j6EZS<Ii5-F4&2{
SI~SxBJcT8gl*zFS{I*wgE;nhVlMrv_8JhL=nLoF@6%vnh1aeAcdEvzdSpNGQGtJEdnnV4pMK;d5mEWMUw!dn@#t{;d{sG9=rcPq
jT8N?WVh#o0A;2Z)pY2>1<58lKl#E@A7>1n^U|a28EA3W2V&uAoBHe~ATE7%rypvJfQiGxP9fYoo<be!9)7HCqsEI&doaQr`qDS1
x0o#&hFNw(4%`;sj2d+5oT5~5PrKs_w`Z7YcYTpN_|4C$$qffUfuaM_$q+-Bm(v9+PQD#}KBo>lwab7}0aZKdt{{1p)awouT<sYG
vuj1X>#Wic!G}XrZP%_4;H*--n~oH+bM5fju$~ub)x-Y9nQT`Kj>SdYeqUv=#u2prk`le<x7Mn=*SN$<e%9^ordvz6RQ9|uQ0dkj
^@ruX89NXl`UnIcL%1W+i1uiMcxt1flk)$(|4@D|Dv*Mc_{ybU(p5jHtTZm%S%{36ZWUVS(Pm}8@e04T>qpit8F`_9pTHmMXa2eU
dq3Uq#(Bm5Gd%OOIyE^5D2Gr;`@kS+N$1uuV+cPF(LtRy))t`NrNf_>&b6wG5s@qX(I@M8PaFj$Lf4G1v|q5(Evv=*jSe3I<83@E
EEW{dYVopRAC$y#Cnxh7nPtByMx>^i*)=#++t6O%RdYJ;`q5S0teQp8){eI-RE;R&GPAX{lkhMum#|yoiLo#Y7Elye<;S+-V02sc
^N5;A6IG|~a-$TwKtOLZ*dB$B<irSG6hTT`q?)^O9D>hLPf?5i)lBWRLKuE%R<LByI+FFrdoT%294kEvFU+kUKkGQ0<a+ok2cEpn
b<E>k`;|CXLrs~$X*}qqngD7PqGT!_7B#P)7IJ&dJj5*EcW(a@p|(n$be(8T(YxSr*ND@vvT~aA0Nge#vqIqV*j15)iL-gi&G)n#
&C>Atq?^mushM6KbnYD}w{hTDW*XLv|4{d?Xfp64M+%|yd``ov!mea)N0^c40{LTPoCO>cm{Fjf6IwTC9jnmk>Kjs}JH0AV%(sEH
88T(X7cBD~<=)b`AZ5n~#O*P_gLRZ0l1_oli9`tQn}}I~ljKpFV^UF}4Ay7A?>SY%^UepWN(|LJ_){M90fVS$72-vIzbRo%GBA1e
-;+v*?DSJ~Bc4i1;;QYtX5@T-)nzppt?k^~t6_xx*}Nr?i~lnBW0u<Mh!|(CmHHqS#RKd@LXro?ihcfp*8=!uT^|xq{0T#oN!$yG
7J%_6=o<Bq9;1>4f!>)r2#M^g{^b8}>Mh^X{gvPNjTy(>f8WHAK^_tLRT&^>!K6<S1xh`8=r9HWBNg$1p1YF0R6o<`hs%X(ywAXa
_H3~uj1H=TSb>ryqNhfwXrd_wjv|N32mOo>5hO){sX$c%KUdf5u{Cc&W9J=5NP59(NK`0;^+XMUM*Tu^p;!mP9Z(HP$grw_0!4s<
pjKf6uRZ<8J0EPfb*vubwQ&eN!vDM;hyw^Ja6AT=lZi&^%y)cP2Uwq>83Hf~h>Nu%SUmpG{gnlr)UZV$5}nt8Za{zVtbeoYDD3=A
H3=kH31bhFPAT;kHesdnKK&?fb-RN4v?DQZRVG^EJAr~oC|}L`!?6A%<X0EnMsh--!dfVJ&s$UMgn>jN`7TuGK6p`UszK2r?DNO)
x^YVjxX`28`Y3rpZOK4CsKir!r|LfMQ}B&0quU(d1u9~q*u_CIEhQ$66zF*Y$r?+JQ$jzq;gt?73#vI9Rfq<GAjlFeF;vwien1$Q
o$~x+2!@B$ltMJ>XphY5OA*F6+}d7ezyAy>5wY6>L4u@45mrq6PsW8?#nvH_2!$&*9zGw+PWnb8-{^e6e{``C7{nMzMReV>MT+CR
cq@tIKtCjJshZ$@5Wkd)5a68VVFG%LWb&|5$3i{PCJ3rhqXw_o2Lsv?bt%(!d(?ZFB$$d8K?#y%x0nxSt+35UE{wtRd*QyB3TUYU
j}%wPxoW+x+@nP7&dy)~$_oMmB#H6W4MhwPP<}Ctnh6aCBSs=7ZTV+PgA>5I42I=l-5hy7e)T_G9?M591Cn`YI+I9$r#%Gl(N0t|
a!cXs{W?kQig{JW(FJR)1K}Wgz&%Wn*`w#RpP5X-NPQ<9M)RvEe;}=-OXWeFLPAJDnZqK;cDztS&FkExiy%HkBmm@a&1<dt2$b8>
I5RdY2zsI3Futg;!YI!+(R;m@m|@3(WS#>n7!S6;Gxr}NC5S&=M*9~95|Jc~pCl9TC-k15OfSHQgrd!jVo=axb(N4hfaP;(Fjb9j
gd!r&tt6sMa}8tW%c@ui{2~0H7i=#RXdL<LuI~B`74ro;Ins?t$plyeb+t$w!J>ks<fp9NnK3<l2eZ!l7r$`ufuty)C{#S<(=x;>
-HDoz3&r3MbiI;x71qg2FdjvfC18d8{qYV)I}UsQ<bouaq-F$q{Kws#>lkpwNM>DP12p4k_6gV0`{PMixLNmmUtk@c^iN|iz$lre
WGG;&DW)kwp@oon?tKCJgNBdgQs%vP7+H(CcHt2*5k^I41|Z0Hn%#DfSF=D9bC4+wp}SCgVd8w$8oH3~VOWL4N0Oe!Ka6A~l1JlS
oX2KQS)P)9zuRH7hc`18P!J$;5i=~lUgn0nDiQ}H>B(}tUR+fJ`w95Rm=GjFk0mWrPBOJ6B@3a^q<d0MLY$xK=tUfKl1Ew7G(>xB
G#Ve;e*^r87rTKU6s8jyYxa}!K>@r)84CQtWA`5i{hWGy{`b=!_xY4|<DR<PjcEDieR6zgB|sDJPOsgV9)vxC+T{J1(C|Hmj`dGr
+F4NO7|~Rp*fhp<<o^9phjZm?4Ka3-8KIB^v;yAAb}d2Y&l?XdjT~U>uRwIg1{!E^j0J!lBB~>q0E`OA0lw!I@S?g5_*lZ<tZ3S5
`ZJN0j;8<-u)LrF)+EG&2NemwfY%N5WMYAXwFZhdXkwA*0mvAr@rrSOAap;{sU3L8AFppI*9s)B3P%smJ3ob8_r$hk&M?L%8zd79
kU|DBK<6@?;@mpnLKllP43%trbJCx6&mMxWp}=rnfKG`bC`w8wEqoV*7>WrvhA`yr42PaU#pbZU0||9(Wip;n?fjJW#q0=pU}zo}
J;%%sn)}!G{r{=2wh>KOQK~cX*48p&w-U&V!&_vU5{s2-2&f`LfuU`)R&AY=qjQ#yW0G~UQNylBGaA)BY@EW|1~ytI9P45TXyu!c
v}I`%nK*IN1w?>Cixea5qIqk&2L7sEPy>^LP#_Os3SjzCS@rexIB-@v5^y24YSJqGiB5^Cno||-Va$LXyJNk%-)J!{r4sQ)VxVKl
kj5CP`T3rcQ_VMxB@{NxnAjzVorhFB&JI2%mFt-jpm8S3b48#rC%3KTBVk=f5@0{h@FZcVFJb$@-S>0?q(uf}@R#L0M0^-SHrePN
{~vU3pLOo*Rkku%I)XJ6B^qOnMYb3rXh{~TKq8Db*%NJ1w<B^%7*HqR{2c-h2sDINfJ#?Vwd7H72zP(!<a~F=X(0_9td<Strvsj|
BcSu#Oi6@BLbR*cd*{K#u@ZEzs_ir|aC8gjYmrhyn8^sQEwpdjrIAfj7}n%764^ePuQ!V(-D`9w0O{=cY0JeB!G4@=k2uis#x#eT
6n0+@gHh7?Q&-Ai!(ENk>Sz1Tk%^%*04S}|B>v00<kfk0&O_pdiKQK$2N0g8r1ZpvA^^1oK}AI^L`Y3Cl1Tx`a1gQ)C`2Uy!jcsv
EdoTf2@oQgIr2_GB>^zf(LoVQ5R)muoJvwek`Xl}3lLQ^H4#t@wf-8kNkZ^uPt(I*6`%r<6KEr-HP6rU^Wii5O5s&k@qk5u%ajcV
R)bCo>m3uQoy|+@J;B4gWRr&KGcr*uaLQEIcR5>uUG7v&vLx9Ha@KuqEdyE;Xk&38%Skwe3&6(%xa*@+uo~)(5$j<&)Nx)xGq!Z{
q>IRyf=DFGWd0_&b*+S2bZO=+q;Z2`2Ga~qpB%?=(iE065LN@Y>I$h$!mE_YW{6@;Lq$~68d}gX${W1h3Wx2BjE!Ru(`6wBCYl)i
Sp>$^ZJas&$)v+!w<An?)uURQHf73~PIA$5En*-&c6ry9Gm46MoRisib!++!h=w4Sy1+&pQ0URIXARWuV^7U-Bq{L+P;ySD&1x+$
(|XomH!?X9m_W)nR19hvYRZ<&h!M6*0TLX9f!lLp<eoe(W%9Ig375>+iXf;?Zt5^L)nShxm!@gF-LE7M2!NW3Fv%VPqM%iR=?KbX
PE;3kv(dD)Po%s=yfUy^<S|zE$n{_}Zly)o!=#vChJeKiX(+U`X}pMypS0JVBk)2hRa?f6l=UxSzGB#TU|M>jMPJJExyne$0q|K_
8yc)wCEEmB4g!j5RHH@*ByEhb6$r%9DTov_w!>zWYu~$nK5?Q(i7JY&&Y63{=F6kd0uqFoDJcM?7=WQ-N&=K3i6#nJsSD@X6;Tlo
L}Ek`MMeSi_8g8XYCx&Q4E@{QIBs2cs>sN(A_Pc>)$jP)Y1qfn-gwE>8jvZeASF_aUF$cDVuPX7nATlZstO8EjL}`t_J<vb(eVxL
YN+gn!+0G*Wq2TJKwy>nVRoFLA7&Vo%8epGW`G@(VH0{n(QOp#mW9Y28Y$b-(&;Jrr9%)?NRc$4{FQ_>Hvpo607gLH`hT0X_Xo3?
)q&N8`X55gLO8&~8t#JfAZVM2Zv(V%+_m&uo0cJ9<2b=?CfeYU+uqSK<6wldV4|ic66W0meueR&FQ~qfO2jY*&&Pyu-u}52)E!-D
&Ng#Z7BQ};M1FPBFC$Z_MMV%gQ3~#y4`hL6m|HM_v4Vhz#D=IFAn{{f-&uj3-#IBian;WRA0S4*%205!Bkd@USlG^=I;oHdmQ|vp
UV_OX5jaS?6tj0(m&B4;q(G@zT6TORK~kbKif62?T&^5LILj0u%{WX}=uX+0sN{g(sIVk60FS%F#yW-06yPCelada5A@^oQ?eP(V
&2Odem$8ZLT6BC!VX#<nTRq|hb{PsU6XDl3a8d@|>0b6>ooGR~_!!{UnNqei(->`DuPnW8otR6-y1dZuURXxjd=u61%;4QuaZU-m
l{sh;xf4+?Y8A3Lqh~0V4?S*atqC#c(Rg#IDj}*ife02c#<L(@LSTz<I>3|;q#c2fNAx~VC&gC~DBu=v1|6Hr<XR9hp869kM|RS=
!p|sqG&xb<4#conXdonF30X1B3gT`A;WHz$lPg>^mIU+401R<1G+$^CQ>J(vYF<N(ZwsbW#%s5ogE8P}RkeYn5ZQ&>aKRMqqq^fm
ji}069OF^Z#~6C&FRE#FAt9U&SQC>x#sagXx<D!0i7kLT7}9M@0?IZxDELzEMP6h|`X}=8gDVtZxEo^Q#BZIOMO@@be!Hykq#Jjk
xz5a^Ey(qnMwu8$aLJf>+JWfO+pk-KF}4pNa@5Fz207qF2oS3Rd5t@0!LzwE{)QzhLnLIu$!5^w9ph$X*mmf=ozppOkOcWGsIsA0
mXI0*g1a~wou#hPDNu0bPM$}O(#SawD&ey2&V$4Vp>R1cn^=)}Tfl+|Z9Wd7Ni?yRX9k*vE&&@Ti9;rm)0}9;AQiI$A223LTGj)x
HWSQArzB(+S>|d}9FU3=a|SRl)(eRj2tz)C(V4&~B2x+m&``n#C`2$=s9Wm_-bEZr2LK9_4uKFf3Eu}=4*EK`snLa`I_r#Bmy=*?
E^A>p?Z|>AL)f5|;9AK%xPrkTv7m#y!X}RBD#VNkGzIxiMsu8EXAMLXM5x?Fh<mqoq=-afH8{&>Hwr|%!K`X5V%}gJKzYOF1JyLp
WLTDb%?dP=${Nn@1uF)jOz#RcSd6F2qIR$zFF2W_IK;F`1wnblGf`#)f(RQrHn2Bn%R-$KoxbQwIvJa$6G$?Fx1e<v5`&@<#JV|-
oxyBIu{JVLt{(#fb%D4V(_Ljf3tD#@gRwLv@HAr>Wz9Vv3j#nKL;;|!aTOV=m<9FO3nwd%aoBgBdh4!)ustE2Z=1x75r@XMxfd>l
meIvi!DT2khXS?4?-N8u72NX-VsTYN5jTYcGenQYzp%3t&rMBEj0`i?6b?@H<+6ibfjPORxiqJQ>b04xl=2E9`*~bS#@7US&gSr6
4|?XOzV~8HPI;@X@gQmZmT@71kuT2;r-}`P_6FI6fECD2;m-<Y8WxQm$Z!c83l&S$)%gFL|4XfpEYAG{#+kY?%^zP!7Z_(Gz1efn
NJ7XP;9bRw=fd6`rPGA--p^=Lj<)xt4T=-NR_+op(A3Rlz<q(v#m5}Nu3G8jQWU~&nxPo#AaS~p*BQYIN^pePVTX630wK!^K@Frq
v6+?TY_*n-5V@(CJdpH#Xpr#smoS`W#tx1)1Y&0M*6!?0;7IV$9d>KP?WYDEOsBCO_-%5@-FSfKIpkpcE)t+VIO3u84F>^?1!90~
OW`hOjX;{GhTCn6BC;ldjWpUX&Qmz+#$l<`yq+l#?A3*QDF{n~M>j&68l_{6Cd#K87r1T3ms$%^p}pc}n6$|2W~TeXrKuRjdxFMe
CLP#^C?H&-FB240gDK2cF*21WWk_UkR`B$iV~#38tmH$MWLaqvaj-3D0dC}QPG+DJA~_SIO^pl?fLQIbHd>HdfFamxim?|!3Q*OG
2NoQ|elXP2b5oA?G_H<=XM0%%I~%ScTMco~Pw?s#I1Xmn`(kmT9$1vb8kqAM8tWV&Ji#~#!I{VzE(*hO6HpzU+7tpjKP#Nr7X&Qu
`oa`+2mzg9ndnU6>j71OaQ^`JhY01!U;<Sk_r`>kI784v{`eT0MQB0K2}te2C7FQ$7ZNCQtkPt;2iKjG>vCNnNTcD_0`WoN7cTHY
LY<;Lo&B8lnHV^B7hGG5BN;-2igvON3h#x4RtV8*u@Jr!r$AOi;@}j3mKsbDyeit22^aTJ_8~zVNLorTBL@Z<O;}q4446u)QK)oG
b<L)oD6|31ATX3}VpkOWlqmKElwsOS?-L_tG{(4Cx2aYvipXP8jiNCT_|-J<T*<hT%eaFtR-#K;65WskT_(U1Rl1yw7t`rx4jLOZ
N072NbDZs(;%PqV4vxW^L`p2QYt!ZFp~45?WGJ{pZfI=s6*!Ank_2O8q7+!@BN!(C_f7>S2Bo>WqM%*_2f0S*J(i^}anUbHWI5{y
Mgn7*GGLxPFUb;>jHIX{uEPqB7{Nx3jhN758xkcX;;crAEJY6W^AFCb5d4GiCZB4kzq9tA&zyg&-|!;P{ao878ma?evCV^=Gel^y
@r*%C$r5twt^vU4(X<}v9^@$m!_Xfw@c1P~5z~tXg^jCgC1UoXFU>xy^9Fn$PpQGkoBZ9O9_O#5Wu&N$k`1y!1!S2{7{<nMmRLzB
*)zcY$WGY{frO%G&}9-HUhIkl_6O0(8-IX@Y541F06~cn7C{*pY;cuDb-#Wu2g@c58_{I(F6M@}v})wxri2ZGauQ;(cEYPT%c=5&
5Ysux#ZaysJXz;w80zm}Mi7i39%uweFs3;8<0qL7XIn~lIDn&=y0_ugA1;uu<_(V!a$$u-JDXGeq+!_UBtP8hcX*x0kJ;T+v`{!W
+$jiBl&9YSFiOF)6DyXs;Tb)Y)=dN<fK4XHj1&xCb=`(OrWmFL33t#(^~W^Y0n)}rPPri>RRt%nk>{c_IgG^Ai~&&1uVyfFodfb;
Z`m~kL`r&*Zpu~iAtZq!pSbZ(yJX_T;Hl#jO4Z^Jq0tclx?X@)H5=1Y?UJ)ElSMN)7G(-kCXjbGwbsnXt_W?@5v;Lec?imLE4aqn
cKN_mSIEtTgaM~O64);J!%;iH`vW96-0xkU2FXfb{57sP)yZX~$zI51T;(yCDoBXpc4Uqcny{DwWJ@V=OGJCe8(0{MGskzsz#}V1
L5OzVVW8AMt6m<n(rnWTHesbTEvcPf0<D?`<uFBiRLblasY~ze1O8}ak`ii=LJ|ZIP(a|3Qb<Gz5O<(&%D`ZTifIBnjFSUshXq7o
n7w-duN2`N2fgg~!9Kv2kp2^t^1k%(bt%pm9m6pf;D1c3Q7K>Vj4J(a8%u^x2U|3vA*uQh#SM%V58<6|8$oJ~l3(bB3U7ns!cM?@
{-pLZ!GY;LD(+E26V)=qRbiBBh#n?6<!>~n8dia91)wG#Iq9K%uq(*zwRlj|p+({z5JX4Xfj9bQrbet}IiKD?GXBx}*Lohj_L}Yb
y*zbQAT8U?A-PXd501s#zH33YaLmM!X7UGnej){8A~^0D4F}xlMvx=D71tXzo~h^cajf~Z%=6c2)8u1kIgTGwJq$f_jK)`5;Jy!X
QADI-F!*a27)oL<w*n$i=#pz9Xp%I%Jr;`+OYJ*|+qou|+-8tLC^!_JaEWn7OTm$t5uNsUs98LlG)Wmfh!q?I%jCWDQGnw#=bHnA
q7CpO8R7%EXwBxJPXLe~pI!_)#k-D4I64w&yNfW!b9UA)-Qh+EstD^GiD=J*)9B770UkFy<|epUm%(caef!9F4MdevsEfG_)*Ha#
I@E!&5Qjb@Dm~RwOH4osj_<uZ&%;{UyF_4IRtZli1D8;TP|eqGXBs+@HPodkT{OYM2T@XVch^C>Q2mmUTA(VBia}B^<(VYI1BUw6
!RvJ&b}{lZsTznVpyOiK1Bt+>ri0=jsM7^hCm(?kp*#|QF`3j2?0kq3^^pb|NQnr6p;lQ0rYZ%PfTaRbX+{EyNCC({FG3iCpSB|i
B!Xqt%fqzeV_T!&ny^e(uq#-7jQJtrd1`z`D5OL-mGMhQBo2(|!W9LAG9)&iH;8@6A}k7r!o4)p=j}V4vHL!CjdMy~w|}vw5Hx{1
^HsL1Aq#4@)n%)FnrvHbiMS~VBncytkM!GFwKyN@(weHJU1Bsgh{c?ZDJqQaQKD`M{@$U2#Xqs=ET1#0>_t9NGD{69RMLq+KkFdW
T%z6pa_SedB!31FJw}x5X!yLR%zfckvl3w5q<>5k-eCerl!5UrJj9WK8OQo7N28q%8e6e#>qGYayq~$MrX=i0pe&F?0)+<yq+j+z
QsOEId1FFKV#b58=4dE+gS&*(kw*#921*QK+0f8p%W2SKVJX(z476`vxV*Pmnt^yyP&*U>iO^F8$Q^P-Cd@gi7+oW5n9%E4tyO@<
1tEeU*okP+ZbWk&LnTQkaiMf6l8Je-1EQ2D$<_>W5ix+E{C=zP{U489{_WjYS)&mJ)@cSi18FZEf*b6RNGm<X=F|vB$M^rE`hRh!
wZOg@AP?&;^z1rs!aoZ{it_e7CN5k`DcV@inqp$JWlSo@Vdp(4$ihB#46|Ho&B5kHa!f(l9PeYhzG*2rJZARr@$CQSN6sR{!*8HC
7r&KSaVW14pl2ubhBsSB!H}-pQA<mN+Oj*pJ&2a^e5!y6eEW}FgZDz&WS$`Oe!rxa-wLrhd+<IeE?sn<0}Q5&uZ0JiFR7iOTY6(K
m?~b_%0_KdBt8J%OUc?YAK{KXieJ+or*678QdGGZLD*O-5QDO$GszuzP+jd`1TpV0&h9rpguss~x=RqJS=xwOqg?9={2mjo$0RY#
c1mCv(4s?|4hh`Jpn`~yky!D?vF$=91>yVczW1B2QbP8jH9-Zkrc&qpt~lpRWV+Lym+}MyECFD5siE^Dkf%A3h&|BmvULDaPbQO8
Y13?LR=`utYns?7gp}3Plz^ckkgKR2Cus?->B^7EH{d^+DnmUPIPv28lNCmKQhgYU?KyVOi}RYNubGfOasZJ^NU<Z_D-alrQ79Bs
$rzalLIOQc3E>jwN^%bfgzyR>5T=hMG`?pYbh1Vg2*7`NM?U)I^eU4?SnZ{T0YSwE9fLIrl|1u`?xYfSP8yX1b_W1iTP>JMgSut5
9%U?A|6+7I_x0?L=rbNPdJK<HG=Oz3zFrSbW)Sj(?V4#4B|Jg}BiD>3n4aK#uIEa19Y>c9O#|X{cq9!a3Q`Ahc}9`qLUc&H7(n48
%eVunIVWrcK9}}?os1xTku-~Fp<WaY!PE_2Dn;^NZ{nv%XyqgMX+J{o3e`!>rNtC#5t2BmG#z!fSxNvoutvquTLWl^%oiR5HN=sI
=ujW29D%lNAZRINde^n{6jpT%_YSy;#!tVXY1S1Lk|?TVrI=|~r{BUS!bA=3IMyCM8kMcYhY(wa@AC3E?lz`~2TsmAS6t7>0v(Vt
f_~70ZrN|qG-4x-Mq#SRZeo(Q$LP7%dOM9`Du~~w<BK-y<}$P<or%QNz@fu9CnG?nLuSI9pkWLa5v+T*;eiT<4CB~6MY#vz)dryG
?l9TMJ}$^v17ijXN(~q!3JtLmQ2=mu%OIUVK==j+y+3$;^xj&EDktC{eGnf`!~H+W9F8GP49G_VXog6jqG%|B8j^}6q6%P`B9NYK
P(eU)br`Y{aJMX6jFn4N@0)X2KJA|t+QvIBa}R$k9l-Y{?`EuQWSSU+80%7?eV)J3U`zn{9_}`7t<_~WX;SPUrkf!~vJx<lDUOIM
Y?7_KL;0Jq4+H(utjLrDNC$jOp_l8Hgg<%ybI7WHzZlrIu@=QNkuHNau?0{O6;m32ha6E*6x9$F%xIGv2^PdoV2PQC(U_P*fDHn6
hndiK14t7KO(Q@ws89tVRM3SZQ30nxOG`@(#Hdq1)lgLd64fh87=JIg_Wn1y^vTfW&(PHm+(ZbA1!P1d9!z9l>FCUiHYQ}AA}YZa
=bDZQ4N>oyshX0VluA{g!Pj4B=IX9w?C}s5+*TZ61cku0Nrp*w)DGd4+9gm#wDFcoedSJEM1xzf$qnNSXLZ6Ub;2NM?+;K76Q6<A
F%A~Js`O@P&J*l{K<LN{K?LY(O<E|XBKD(vH-iONw2hrpn9QWSYR#bz<}P_cfD{qqV0BI^iWwkst>;>6XhVkbZa3z%5=;jKyr6#l
#zG+`kSP_zToh}?LC+UMtUGGc10mE8%}yQvo4bwM6Xvr`5*pn<j%U()!J#gpOU!@=*4Q7=a10E|`FP3uwxTaONhCkegWH5TGzy|2
;WGjOu_FK`K6_d55?a82ea&uFM((S*-iKTkMT{5_M!+85g^(@?WwaCV7y1wsk_>mC2D}C@o<^!8;s>gqPwV`1eLHQ5<W}1zgF&_D
xexB^9BSAxY-pZrT)`c&R*Zxj3o*+Z9z|J9YB8puswm_Z+hS;|MYG5^47*K^#8ISwK56SqO|Tu1Xk%FBNoGyXV%u9<D`JT2Jc;VD
(Q~T|O37TXR?dQ$t+Nvzho~X+CH`eTh<JhN+3|w3I2j`ooMXb6g;{8suf1#;fpPt8gAReo?t~@=vZ!K850H{E6p#Io_KHApVJj2p
ve*Z`H>rR-olL%v;D85I0Ay4|7xiOG(8MGZ5U_te`A_)0aK78t72iG@6O!=19ffF6*vN%M2p&WZXOe;6FmRAMlb-kR2SZFtq={Rw
E3ZA=4*x$n0sEj|5ILu7naDQ4FI3f1Fo2XY9sfriK-3S|l3?S7Uf{x_YCnzlU-enPgE6DAlUM2Vx0k8y7w%+=2!bSJ8Yln|L`Dh&
Absc1NP@wOJ6VDJ+z+@^IK>M|5(Kg|1^TcwWP*UCQAsvD-UlDf8+}ior%YX<BVTBuj6?<ZjW@Y-&TB5ihF`ISID?$ouy4fobErRz
c7e)<U_U8+agSx(y;1`=t3~3{SexBlLzI^VgBSuE-C@K87zn|TWSr6m_Uvh9i8e@-Vad(|@3fcQgWT(%dM%;!F?C2B0$tKL8zE}3
M2yhrJx;apP=dZAa-IIwEYs$D@8H9>PXUo%b~M+CX6)7{c?c&loRIwFzebI5{Z!Oty$sH4t&~2;ouEBorekR{88-?Zfx!d)fq+6W
5i7(LzH0e-bJ9Nkuy?$R8O%W`GI||Kdkab)vW)^1s2@z|3Q>>*gi=LG1yJzJ4*`2Rp(yYES1}O`&gtBqeC&PxNVD8d^o0D?kw_y8
{U1Wo`Kacp+XZ^!0i*zoA5t{IOF)6q0O<}8YNU{vNs*xnO~Y&ZzpUZFyTOVGi{T#)OYLW1x<!dCEIYZTLWobWPumhe(&G-dg5sw^
h5{vbmg@u!ihM!#gxDY**ph>{%CKXYa-<7jTi32^4bYin_Mnf%!)+I$^%lr+HjYNPU=->epV};~|0YEAzG=K{Wx{Da$rz3VG5L8v
N*|Sd67KL`20kR8yVUv^{JzaRc5~C1lk)oF$SSUJyJ}=!W6+1m50n}N@FC!vOZH{B?j;Q;zH|ZkKx3jRC=4d|FQ?7pP5?~6IGP|V
m90{HZlGtE-4CpFSMp{AO@c1xr~!v!)kn3IpLDC2ut*l6$F6gXcH`Lme%pxEc%?v8Zlxm(G;EagXBgA9Vsv7NToJLO2JGi990GO1
G?ix!eO%BSvg^k%@(%dqVO~b5EaUGld<R4xFOP-(&qY}@gjfkRtpsH}4@PH6p?R9K7t(UBjsk66qIPvT!oNNclN_8MN|KROr0C20
FIH&0*C80(&*j#BW!QSKLGk$@<oYm&eMz{i8>7pG27%)7PUgg=<4DV~sEAS2bFHSHh>3duj2|z<x(yI)RD8HlYs{a=y~-wostG<(
SkBNvR5d;>xfsx!vpnXa*-omU<cQvlRJ7pR9){NGLb-;B%*0Z&Pb@XB+g1vU9D{6x8iSFOP8KxV)y%C%7>tAn;OYH`MBYs?rO3<a
(inNIi7z;CPxfaFaSUh14AsS?anCJ>pvw<Omt7$VCzc3e(@l_N-m_UNqZy}QiYOR^D9WLt?rMnd<Ztdfx=RGVigkA3hka$1B_@IG
0sP1xy?~*l8bv&a2Itd|Ayg(=&>IN(OH=0A<dsH>Li<n#P$F-LNVNt8I2`jigcdzwQYA%AiklfB%1nS9zYnX1o%o${=ZNMRS;{!X
$I+A_?@5y(jT07)XIG@iiw$JU5*x&$fk|jLqlX!8W&+E=DT89FStUhM6b+D!0$ABb3Zdx_Bo^S>b>*{k;-#!+8f6)BO$N)zP#Q#7
uo5yzvP3}E{?Qtm-o}Rqd=p`>Phj>WVe93iqNCgr@3FJEGPFn%oNPg$*v>c@4ie5sAE4)c#ew_Y@M$j7$oCkd%iFYo9SDD-s2$R*
0QvmTy>p}Tqi6BArW!LQj^~nG)*piN6(4rXRqxxcqJFvh(Oc#1)E{2%ZI&ZdK}-?*P1(3!o`z2$<T81M6rpV$JHHdh_-W)Xzf$*3
2MYwTLGsIqf%Thr`XF_jPP4fdK?Hvthse?OBZ-`Q(R~%uU=jHC8lmS<#J~#>go(m-^RC|-c0~!mfg%CNiiT2`K+s0;K6F{pdG%gv
2C>BsGRyq$2f4#L8rRjgTQ~=PnFbiu1CUa~yzg+jrP@}Y;NG-m+Ur+havn9^xH5bp@lT(y_XmTqJPwK`>Nv>}J0KD%2=6%Wz`vl8
_#bQc0eo?Srl^<#f8rxaZK@)P<QtgByJM>pP(%>W(O--PVqplAhMX7)N~EF~h=h7Yop9zCs|>@^8m5G)RDx1lruhdUQ2G)ONd$fC
s%|jx>J+&6^)#J3#o-dt4^G2Pn7AQ?1980<(gEW~Ew$L~xsP`VG;dn138N_{q!CdTFPKFM(P`?!3|2w3=*i`d8fsMBY;h`yr*h8@
H74%OP{i>d$3?1$dfF9E$p%)cQdTn)8yzAJMhJ<_hz9gD1u_jniI0r<r@Z3QB`d7?(?>}{T!H+IkiFn)R)@jooNz-LH6oEGy7qA#
A5<zh=<jhJr11|WOT30KFdf;LA_&^lB`Kgd5Kz#Eh&jbESc{Y~fMRjx@_d4+snu&+(sq{Y%H`KUs*cmpdQ;~@;^f4|bA4eXwG-cV
kTrFtM=vUHELQw@T*n6z9I>Xx%O0V)6xSXr=SDjA`)(SM|7<AEpGzB}S+pFik`nZiJSSWZP#*KR4lzZL5v4n#$sz~aE2PqBf(DYB
M52O(3IynmPa{DPL>!TMAaYfa!PFvb&WSo^Mk%Bdc@NrZiHQv>ZN23A(+m(qF$~sa2gn1`Qk$hzr9tL&@1`?n0H2RZ+80~XQdFX=
3`o`e=v@B(+ze7y2Bf+?jc0p2gy?bCZC&1?d|r-d9G{uZvSbHn5~5&v8@4Ci>Lg^03PZFMgatdp96NN|MQBLKzJ^xH=Q|Hh6fX+l
Fusqi($fG9;E7NZjffxY(+ZFPR*#JX2!Q5*jj?Hh_df{_ze&Ke{RjX^8uS>f1_~YKc^Cn=_#Yj*ULrH5n%-R<^`*68d6Gm>RFYEi
OhZDnG{qG`Av6>*q1jogp_Y6aqZ?yP=5f5<Y1OT9fuSuCYe84{a_EKMhpim$z6BtZ4oIwpV{=JRg>7xovAE%?^)+{jWYR+tdl*rb
H&BBt4DkvsHKz5WG(-?su>gdssKvmRX^Eg|6|*$=K(vb{HO(=*!kh;W9%UP;F{U=GfH@S^v?EcljBp|vX_}8lPH$%Eo3BN#9udM*
dB-j<QHZ$YHrR?7VwNTD(o-ILMaa?ToiJ5h)!sNgk#&)~!H70C&UYNN^P@u}AUl<7Nle!63~Uogu~i}yV;gCt;)xFmW+=l6i1H*R
1vuW^Zv|6nu)}0UY_Lu;4UpogG!*ED80U<KB8U$4tmvNdn4KKhIdDq{b_zHXyty<n6I2JY%No3Hc*yWzyGvr%2@<uoUg9gO3T~;)
S1_rKB-wfzjcb|FgXf!GbA^l<kO<O4F~+tb1Qs!w9t2!4f^9T&fT9AXxQRngOuay?80$&3j5uxG$vU$u$9!mrLk%?oDLpPF5FW%*
2?|l_P{c69h34iMW?=?G=Z9XVsmB;uBRYvgyCQ2u9x@912__m)uT9r9-kXGTWKi+FE-KHNfKl#LSCaJuNa-mOiV`~s45M*!b~SuV
(JV14lXpWfI1=)*GHp=f-QK#sFL$1Y+Z_1j$OoB3qQ*N{$<W0(5`=FzZH#CeGg{0e2dFBX8aIWw))D~S+$yGbA)OyvZ;Ph+J4&*E
eosB<N9E961sz8&fyjK#jZ+6TwG^B=hRI;xmfdGkF_`LpoJ?Zis_zZ;&2})o1&GbNuUxqzd<PnMk>?2toT}EVQBJT#flSRKNEH#x
Wt(FOR0h~20;!6cZH9~FJPrW{jU(Se09Q*M-OPqI=+TBWv5VC5Ro!BM=Q&p%N*p9{X$O<YG!ED_y-UlAIgW!7Bs|0l?o7do35dBC
7z#&>nA6G*kPADNECEEx0UM)$KoG!K1>yfBl%*n+nii6kp@}F%N+*uwFf1NhEO!?O&|EM{HZ{gzSh<WfLqJdzp?|L~qEd(^LIYqm
6b^$*#A(t(MN))83=wiPP{bokOcE3nO(ew0D6J(!5h%1EL+p|uKA`&cs(h?b9VOyms#T;KQ`fG4F-Piz)FX%+s-XZzY+;IQbE6)0
-XRr+S5S)YNR*sQ2H+JgT!fG}N`pwu#YD<90YNZDKvGi7xP{ELi9j<1RM1n4F|92$Qxrr>vO+NsVlpch3_5|BD3Vf!fHWG>p%@6>
!A=yM1&IP=UJ^xtO(Z1`CT>VFG9!&?FaH8iIH3{=K<_>$4>#c(VNJ-EiVV;^$Uul~KssVM`2BoKh8&a1JN$dhQ^o_CGcoM2y`tc9
EC3yHAtaFuqCb3`B><<De{8%^k7eZv?MO!&mb)m+2GDuR_{Ca39fl0`e#wBd4=2!c|5@nob(lDbGuGu55hvy$q^BjxLHLmjVkkJU
Wqi{O;Q#qqaS0`$g)t!s5IdKyn~YHJ4>^JE4d}%ceiw{G31TU2VJe5$B^W^v@SDtA9UNdpm{i0x+iXY3WX+nUI$K~8+~T35gfd|4
YETLwgeNM8j|XRAb>nkGse)(-i<?COGRX5QnYL3c2>}RE6$C;be(R1RfvclBh@-L0jxvz!hYke>B5EQ?+OrX*F%Vm5)2N~bp*YL<
9jA32mripPM%z=g;a=4IIym0eV2bhD&*2#0_Jhb%!&4H45eFhBWw{mz#$u(=Q0g`i(FQ80v5Fv-9c(@aZq|PzO^gKY2kRHch4V;z
n?r&3U^FmD>IG;j#;UcALo7UO(XmYIxcO3r*LPvZt^&vr5JiWDq3Xm<ADv(cuh=p9Fd343>aGNgIAvoSXZqf20+K({I4zi-<-$q)
)lG5wx4tUEDfu$QxiylYYL;_K9JQAd8~fNkMD9~Kr1E|G;@&hV<idJyhx<-Xy2K6NkZ@ZFuk&K~b|5|>Gf*7^!rmd_YNOkou=Y{;
J(nap&fWj8NCxppDZb}mT{_pmG~2(W2mE3WbQYAV6I3dKD0V1q{gEAp!O8-o@klzwqq2nCVnOVmWPYR2Xz2%>dda%e<vf5MKMIV1
_9&+af#fMSrb32)wlIW`tcFmJyX)r$Mg!)mX#Dm_um^$=ID_V~&<FU$Ardhe20){T6m8SODCL+lzAF0?1w4nK5ciOjiZlYj-H%TD
(fngA$bw!+NyR-O2uNutP=ZECdw(w3tr|~iL-)q3sp=@Tj$D+W#iS^b9!$c;RFD%D6opVw(y~lOfqIjV2u<Ykh;V{AgBF}Hl9Uvb
1vGcw1B5Sf9o)G(q-K&zR*%YGyU9H9{yj87{O9t6J?~QHrGo{Y)@+5yix?sZpn*p+@;D@{ON$Zpz5{Si5kL=HmgH`*V~`+e*#Lc7
*|!akZCre<aPq(badL}>7f`5xUI3a{hI*WdY4c0xA2}$fA}AqZr3wU)2oFh^VV=tr0om{B4xVa~3Xf<f2Y4p8aEzPxCsO-Ii4>7Z
03-mAi9b|mqCt90oDS24_8Z<19;3wQ^^pGQVyt^kkk|>B8#2b-Ux|CY_A6=I2dG{Tuz{9C#3$546-5msa}5Ek8x}K3qNb&02xOU(
9kLM{Nj5YzsaC~l76ynQ(Pl}|G$xG+6B8CTK+&SAra*{^FJ+!FFD3Pa#3)P$BdI!+`Q_`b!;$f9ofT3XAR2y{G9*1hcp!2OLUMbP
iwT(e4^cmKe7%mqnb-*6LcqlRhm%0j95VZbxq36B1(zV08f=ON2nn!I15ya>TM4$tYM-VXM>ja_%b$-$i%RpWUQ*@00U*4pGeET|
P~3sgSk+y<9pGW54I+$yp#h0Q5R|$DGK2Sv0j0nxLitq6l@kzR9VxeT83NJ~><d&;Rg4bEQdjKlq=fEIdDP&;;m|UJA3*(IM$ko=
#q_;XMJ-VTubK5&aYLL}0d)Teoyey1*{RfZJzZSy^kdNpB!JDrJuVH!mKw=gJa2oC4Umg&Zzx>r(D`p|3}2uNO>iGOZ8^k>UpR-k
(ALHWH?-IL<LlCZyvR{7Fc%n<WtggPP%#w76GM38Eg)A|(Cl>+3aO3AV<1&9!leo$?M<RU^@hnOQGnUUIGj00sn=8&T7wg9brv}-
0W$3Km5t0EU|nUIg2p_KCr~_u+<zvOG28a~{t{TX(3Y$H$!*uQ=jfJ%v~UV!Z(M4V>H~67;Qxx$DmKL7r3lfi11M8d11p%!BtE<#
We94bo=_0RE6CRuhBlia(E>h<idZORbsW7g(&Pp|TJI?{&l^m%fdH{`dMcJ)z1ylQ<ifnl3nPfMJ*Z-p7C!jb(Q6h-pPdsDX?m|Z
%ZD9cmjbp`kV8Y{8*H<w;RlfnxgCywA+k8xm!h#96lsr2K@9Yo+{zhatSIpTFd~!BXx{K~QZeC0vDXxQJh7OfA8o~~g93b?j5onP
N8F+&bffX$V&|Ol?LO8BgXvz;mXSeXA~4Yt10@jBKuS<j6$FIKQkxkFSj;CN;E_~>l}$j9bba7`gsDO_q9^0j8A?<QPvVd&5^C;F
7zk@ML_OFqg+s83x+hppiE_mikS0Qz>Z677Gi}ttk2*+hKZTe(!kDv@Hk%noSbKGp+4Z5$BpphiH$+P6=u?`!NFf3$1?o~+504C<
p4X+8h6J~(@UpSN4g>%@ksz@YWD*1-LDV^zrlfF*yO%!B=tPkxXXJ{G^FcJ$98WWURwf*>vQECt4x`D3$+~-J;{HD3IDbPR#7&E0
r@E3TGk9od$v>s`*=7d|YXfyGe`q?}QxTMNEOKZ3ki!E;a1NQ+5%27zm!KZ%@)U#^?2fjwcOgqjOWB7Z;9qwR!^|58cK2iCOVLvj
wEmyN_kRGh{<ppAN&LU+|I+gsv5r$<oddZ<s$kIa9%qLzPl_c@)~QdF#VeDrUv(iC3YH$TUdxUvKfAfGwved%3|ZGE36N;7X35A+
5sis7xQ3df*s&5~SdgNIscDES-zFlBE6L-wXp!a4x=lPtn5s53Jdx5h)viu~B1V+tXl`s(6j5|WsV-o;GI9|7wpN;Grl=sP3#{px
CI~yRTN$BB3Mgz&Xz&PMbZ{Q$v{(1;n&FQJAjZiHLYiUxZBc^;-j-BXS<BuS)r9KN5&?0hWr#?EJX)t#!Et-z$hd(OrNIrG7`85L
;@49)oNYu|+Kq_OZuYs}+|(p!oa&4g)e>taHi!xe2%@4WsiKx(h$^ZX2}lX#xF$#`Qip)Jl&t_u1#Pl;I(klB`0yQ6-3buV298Nt
+aS>09AkrqgbqGr+ak?5FcwM_pc+~)EcXR<*Dx5JwchK9$h=G+!}<|v5dL5|ey^A9{dojZkxAwEv@#zwJ&|WKaTz~^A<JD3Qv_B$
sUMm-ui}7nF$bOp5@-?~*x`r?%Tpuo6Sz<e(F|Z2Dgm4kj2bA2R0^OEt^+_oCrBX5nhF9e2U46NV&)rSkgHlj+e%UsB~I8PY9@fD
BA7YD>*?r-uCbZ4V&_jH<{Nm^irI%Dh8Y3Dx`KYW7BeGkW+O@8iXzj}wHVWm!?@$pW4PJUcvuS@I9P1P>^^opi_mn$?#lc%O2cF*
S>^Q{ksg9ehviNu=sGx)zC_%)b0$XW5<d^!_#eT3E{qi))PX<Z>WP$S7yZHNDeA7O369>)L%;Xd=w5#R6B5V2A1K(1=#PN{FRDWA
z>;E-Ts!E>JE7e>0;<j)yCLrkHGE)E<M942aP6M1WZ-RuBp}0f%2E3>)OuEaQ--D_F;yAhG^naeWy9%$)ffei1~$}9QAt%(1XROJ
8gxeMahZuO79&_GlA<aql50kY35n*cRY+B6bkjve)rYQN;Z#&j*3}15$+Dsao?Hy(Q=0HBIf_q*DuL7h{6<JOAR+gG6(JE$3)BOO
gaz%0QMY!f%bg+HYitbM*i<O@ly!cR3eX#zK?BG8&-ch^<1P^Q_&!~)#-yMMR)!$q+M+rmlECCX)JhQ&fI@{=lBp4)X=xxhckuV(
r&m5?=ZD#-8tX*_r2D!~X!OXDj3kL90E}S8SBR(Q*u6)Xs=qk(fCeEHu8u}uX8l1s6i_Lo)X??`>&Z53ED}i*_Z1XWO}-h-C$*L8
(QOZ`Y>Aw8?k*2}m;Wn<mM|Mz12Z?NQ;_gbeIg7Lln=EdihmH4Xqti<36+wF8H%MMMWrSfsv(MkAc2Y!VJK18=%}mfaE4*K!$NfP
P;_mxt6CNoWPpe`jRVoH0n;HtG!PWc5iroSfk00_we@+<lfud?N&_&^0Wgs4YyT@TOhin8_|XlUGXbI3qua4mr|DhzGSXuOC&be*
VzBZ1P(lF(G0rAYJ7HF;f@$|q+8bi_1V(cMW3&+9BQQ4?3jrz$L%wQwkaxAQl87~lq+uEa!AS<>R79u$ByNKwGx)XnZ|{xk^nX$*
A)J_VM^7$m;xSv0h2-DNY_$&af`V!KKNv>SP7RTB$kyr}%0kBWXHXpL?HGE+GlB`>M95h<bSBM&qm<8u9J`hyj{V}Kb}Tv0W{0s4
LQCNWw#Ec9kdyAT9+lSTjQ_tvQk_*@gmg*>ha;P}lPLgL6qb@12yVg#p}>;Rj=9)p#sU}xXo5DLa<rnzvqT&0?2?m%Gzm^>BXK#G
qrn$L5YYFf$rgb#17tjh0Z|Z9v|ef+P<*@KiJhKc*$VsAIFA5^--ZUBH8o+*PNo)7-0T##lb-x%Fw$N2$9iD4d3C`C`0C;NrFKad
obt5+jV6eeCJt{<0+IML6VaG)H%N_j6~1uB^Es#Kk#n)%Q{W@vuE`<?F4Kdn5g7o#e;umIw=gmlU}4TIsN=Bl19;;5<V8XS+qPx~
N)l-5+f*&2kU<SbW+1Oid6ShL1tAlpvAknj)hi7oo7-=D$EWECxFHWLkY`2oq03+>d*Q0+HjYgLgIQQ28?-fF4^0&T@}xva&u4+q
1d>Suv0;F9oWV>YoJOQ7@bA|>;B`*7h10s;lZx?+Tg&TTbQ#<>a)?(j;DZYsCPEKu*BU&}1rrLWW+b5*Jz-69Zr*pe&LQ(#(uRz_
oeW`3Q>H_6WXz4b#Yj#czMpU_B@xzb!ebC&#&^b}nu!``n%ujLo$^%U0qF~@Atz<1IMUPgD2$L4fPwB`;8z|Tu@+epMv7pFLE+Rw
wC7)mzMN=Rm+_75iQreE!&I{*Cj+Pu1SCjJC&LB~s1egHUHsi>5thei<U8ZUlR#{ODU^s=on_uZB!Gbi`gX%VZyaA+K;x~XM|y6%
gOa;ICWk3Eas@kZ=>#-UB$4n?+l1%6z_j_9X>>9@dDb2VW76GFl$tjk&gQ18bqk{f@*FrMW3$b}_o>0HMM{&w7@U_GI1bqaEk<=C
gB)7aVbLg}#E{x3Qt$qO6bx_25D|?tY=<26>#Mw0R~c%g5UJ*4*UngAh#Ca&nRK;527RChpI#I7dAL15*oK$U8RGOcE!y@UNfVdT
&doj#IO~WSvp8g+If!sU5f8~h^+DnJF3x-5@~;AS1u$XQh5-T&FIG7b!2~YR!jTkkrNZMi6U(_oa#pjQ<GfEKa{3y%+pc0AnSo8r
`Z*yn2`ge(VcCi)MTHMYy$<?%ZI1=#qK}YXbd2vs)1(e6M}tEdbrH<!w3umtprdb*tp}nSKor_MLp7Mt!lfaj5VI(%Xlt)r>IXr$
Hm*E4UMUL;2d6`e;f=!$5p>oh0PrIYYEE^tpN6WlZj4FScgCYn9BIilNCeFKJD#|^G1+TgXgRxb<=berK<*elILBbf@P+|HZ1Vf(
;hr5e-A6*#!l-HKp0XSkx}f%3nSg{t!hI;3UsTA$G6je+j!VW;<vFvLQb|Tw8Wkgwp>!NQ2NB1mP&1Ao_``wcrFdx$hcAI%B*Av3
<U%e2AVDO0FeML7c(rNp;o1uU!=S`;h&*xO1vnW4xQt-OV-TT+^vv8BK)MjiX3B*^#z+GXv$*>GlqZyAfB1psUWyJhZdX9=u*}HF
XvzHAQ|5fG1I4IQ_Wl%FnpD$z)!Z|+%#NaICUv2|2_%0mA(Q8W`DrC0dqN)bw`faPL{X*^6$HBPw;B!RP^`a}SDRo<jv6L5tF5zn
fkwp`L5@h&cX^GcvJpobdJAF-!WzV79m)2=V@;>L5+jZ$Yi$bbXNA%}Y}`-d&(;P3i#2v(e6ea>GL{NMSbxpmQ{a^QxnlXJtorFE
q=0OKiVFcM_Py;}7rPC-Yddk~vSFWF`if^5Sf?c;vSg#99WA*Ca?uSk2PKZS<8g5v;ofz+o4GNjHrU3&!U{a3t=U=8(0Aj82Jde2
n?e}kc!iCOeeS?Ik0QDBxF~qT<-XIS&+4(E3gqJ9#~gI7369zIlo^n&P_=`rpx{_!d|mqLhG)1fye<@bf=^<4OdY|34f(kyFLS`U
&XX_Z<&llyFV03cqfuiZWN`I1oPqt#Uv}aQK9WYfdJDe>9(U1HO}F+%I7r<oys5lf+b%r!hz^rZFJ?4E(d#*35;`FTemm}Y&`@u~
UJV$HFoQUdUgn-VN7G0R7HgC-DYOpQw;thy_J9Qj><SDzGEp)lI!c~M<HvzpHLw;5eVlK-W*C*WdYP}1m>&?KN-l<Q`;%=I_Ijh%
{uY4LU>(OWqew0;@79$XXc~f4Y6vi36-^01jWK9D{``ked)LA5&v}|gSxUL9me}W!p;wc`S<)XtCzAyU-v$KrUiH(z0v;VoY!bnR
K;FZrS)4>679v`Zb*W|wAwnf-Bmt05-bREEG%#iPc5uZ-T-n(%Oa|tClJrqTr2uqU*fflaOWxJqlaP)y-Zi@`i$n%9B2hXsYN8?2
at^61)rqz^<FUgP5N>mGopY|7$uKlGR+=4Pkd_Ld;$<NzLtw^n2Qk!#8EAnCOez~Nv1>w-Jk6eaTIB<3x&%a;heJs1qfeO*w7DC@
+2}EQ9933$I$M~Zr#zAMh-h0uCs^IR%#6*uacAYJDgs@A@88X<Z^4fUX~YB(W{!zKqPYZgLWDo2>)K?`nS>A2QC>zhwlirEg?7^8
WQ~HtY5_=Sq@rq7f{+wqWGijx1NuDwj)$3|pCeL3+ISsYz~L1&f|UUSVUwaj#vpOh^?~kf&k^G}NfPrvAe;LKqZdx&Z^f{XHpSy=
agRFsH5Ri17?y5AwR+AK51S0LiK&vnI-O!GU6X_=rJGcyWIN%`dyWCuhQ735v3uEx%*E7d3&BDRNF0XPCIjR2K>OHcJtlo;?O<!a
^=K3sCN<~d^jXU7@y6db5}YTaSwf*3z?tWt&>-UHIg;<a*v2ga&*uf^al`RQR<!tdbbA?boY^L4C4+6iUV}&mCfJ3oRlqWdw$3Uc
Tubffo<4rs=yV)N1WG}Hl#a6(Qi4X(T<Y3$ixUi-g80o#%L^Ol4+fc=EvyHV0zx%7QsS5Zn6UJ`9B*@PO-bHV1}-%np^T%f9_$%-
OH0Jtn>CrpYNnMiFw`q|Od2Y%d2oU-a~3gWoMUODBLu^k%Md~T5`+oO%wsb3oo!Uv9%>p7N52~38#ki^cOi6A(2c^Ny6A^Hlf1rI
cutXxjqyqaY_G-`s|SpY?b$G8!#f3-&PI{LP4UIRuNKV~6V7QEXrp@KX|5jZ2MT6b4kHW&mTCux)^UgxXE~C~1y*>Q4IY6zeZ+a!
NP3uIC^8-93uDKO(mUKV&Lz_p6>#w08)g$XiqbTu?zHpQCeAeMILR`LzMpsyLP@p_5ha|0c9RG-37bcpj1wEW<Rck?G8Xn9B5*2b
8gW9pA}*y3aB&&n-nM535$I*RTh`_=wjrz;bXXF=kYRL0if%yw;?0FH)gc*5sAlt<5fE{7mo#oF%@EsDrrKvj=SJhKPAD*K4eriy
Uo<kD=MtTqHV#iSif4{6>sa<Z-b!q2)6nMhIJ9EXl|0*V%dL`|S}Liz=i*OHW23I(#kg^q5ZXDydw!wA=^*@It(j@14B-ovBbcH=
5mb108&IMGg@rPBq#{~|AZ&2-90h5ff`$cw1Q5WLiw-L^b9kZ*tWIz$r9GIyu_i>2NS077P2_58SO_A(QBL@1)D0Sk6KX^)O+$er
4%~t#T)!Aiqk)In91*j;95_5=(K8ba?(W2B4UvghKn<2`HbG$h5Mo0@YmuEj4CPN5Ic$2JYrPQQRaW;IIl>w;9V8s)Aqx&bDYyxS
ZbKrC4WndHu@0=A9A=PjjN=U8P(yXM3dL`jZ?xi+s+<#KHrO?iQbO4`V04l;8}yP+=bG!RUF);Qf%79O><j{Nu1n{=(cZVv(>oX$
zmCs5a;Z?#U_Le(nkcI$H)9VbqBg*!XHu_HW{jSLT}#W5fa`r3?r2<aH1L^`44Zml2oN)|G(<>fr>+$TsjHxY*5Q01ro|0*`U*i~
JT$sZZJ}nOE89hIWdM*#5uzTT=F8m(ODcBmGDNmA&fu~BCUq&CNY=>1qSGWk=42TNXlJv~$hyjrKoiEYCiyFcQtK5OI<zLZD(aH7
P14z_=1$TFfO#?0iYI$j5H_<$iRw9nCxyTsl|gZ^ZqQ<4aUBrikFwgUekHy)Z#3I%$On=38Lx-MefDO1x*G&1P|hZmp?>U;FiF%l
Kfq!jpg_>Z$zJx6kHy`99tlIqL(D@f!eyBRl^}pq$fI0c`|rF&I9mq_k|YewP}x+xeAqgoJjv6J0f;7vf+(QoQWVBmX63ROhCqb+
L%c1VqKW56(9X;VY7l(;#j-pp$9S-9;uL9V#)*MB-VS%!#JT0gG&IFaJhS=8499cS@YX`8JNKWL&S!_KOZSykoTVn`usZ4?N{!3Z
**IQ;zhtDKe8z?_TMq`J`1GO0_0Y3CAy8-m<0r3dh7=AHhTJ>vQkpJCg%MJO4U^#CG3pxri65%r9Dvf5FhmCwC;^p0_j=Lu&Qlz-
h&VGYlu*&%pLLqgz`t=}jjOZlG(K*Y`}oiWf)Z6iwv13x43{rP*vSMNEezEtQ1AenzUY1B6q|vVrcUOphzGoR0I)5Ah<z^>Mhs>U
oz1@YLEUf^haC=hIx}(W+D&(uoVFtO9>RY4`yX1M!BLh&vqSA=0ZQe{1a07HryyX_>}-PIXAfs^<&;V^pEx^$t%s4Lke0#DWkZ0#
)g}<II~6q0#pss8XfrVTPzgKOq!f9;5vZDNpk9&zxjmz-rHoBsP!NKEcF7IUhjt|aG@g}usNE$5Mwr|+%{L7}M+AMy_Vym05j`{m
noR<5#f3g`Vcpw_MO4&{J&rgcj^Oz^qty+&dNyXAW9%><@_dlR>r6@q$YdXgBOaN|{5B4xA&}<`8wqYawajLU=Q#2n5}ROhKy8L_
&U801F>E}^rx<f$iaIQCj8&yBxK<7h+d|T5h^j+DMyLZdjOfrTL5i4?gfGD0pIPs-*|&e&Z~A6(-fvkqFj-0Q#cV+NP6ub7se*jR
R>L%~x@kHP3}Yez{&i2HO4v@Nj+(?`BvvGfc=$PofkhfNizr{dr^+`}WwErmoE{;I6YIr4dUEsgGY=j0N10LbWk5MxIRuAcR3Kfo
sD`_EW_fx0lgt$NQ%uYh6H*}jWyFg#`TWs80|bUy2@#0<wDmsv-s&&}JH?_Ho<}Os1`CR$O@tG9{0dR+*uci1fPp#$1ELQG0~xO^
I%r+boP0A^8!SO$Cd}Dmw4p<Za{{zABytrss~ajb$Q`{ECW65y2-lx|iNubh8zGkLgWed~SojD=QX=e_Rt%3uhnjOz69*L=WwE-N
9ES`~Wy!lJaKaQY=J4CiSGzGnE@7&4x(S>>2$<%r6MZy9jtsHfz%uf*)=b4dhbvZMq71Qv6yHM9_HO7vV>5R{qL9&rt)G$i1hUN5
s*r5KAP_XjSLI1FLrfH*@n6f~j6_951}E<!XbM6gswiekO7MIB>W2AXL|uX-698;(^U3cC(2YZKA0TIAos@h8%~Yr|d#rGGJ<d>!
kG6^+lL8(URP6RMQ^d-~MeTDOJFYY^1FM1C)|iR-Il+%S3@K6Ya5%5bfPNpOC-V=BwDp$?d%^zDU=*ie2aeBEH2~lFNJ3aJf>3^&
GR#RZ#FY>X#K8=#RbYd}Cne*w(?HVoI_5)iDS7}mwh#ZHMqAisYsf}F4rmymr;*!R9YQ&)^5A^h0&`H|-!ema0!1XCkKSN;2-K+m
(+H5jeIRq(f^i<Cq__%v0Z&elK2QEI5felO2@=1E|9`bms!AFHl$wDgVH61z9pH}>rXLr&f}!#FsY$M^L@3MjPoK|C6d20BAQzHU
oLSJk#4T#0jH?wWp{$-m)S@!xfPdhn>xiZq`D`DFxlmF9FYuq(o(cMSq<H{nf=K&7iZ=1XfoN|qyfh8|Cu7Id-I1!Cll8c<w(2<_
3#e+8N(xRgng!*Zgl<}dI)^gH1&M|nN9E`%ogN?M>wFNve4;*6G&>?l0aY7VDkSgYNoal~F%m?M!vB`WEC3FMY{TvKze<Mm4xHqn
v6d)<+$9;A9i?m;6j8KO^`Jz;CpemfI-GQ5KR1vE&OWK8NTLXziyNuSK^D0j4re8d2SLN<B`zk6;v+RpxO=*Kh@Kr5ZU^~qoL~$8
TEy&yB<OVMLMDs{-T^L|vG=dVY;!9;cVbW9urh#1gotGnDoSVwDxio1-vRvRG70>)Vbwrz0VnnVFg4uvzrOsBSE+DVdL9P^3E=YJ
X@ky<(3{0pD(*dzK-a>eg><e07S{f+%Nq8dY%a;pg`CWXq(p85Fi-+(54i~113A(V@_j4^B{HQY=*MG${28VoJblF@SLrv#7l68q
>1o7}Vbjj;1&lc|WI`K=j6B@LqK@cVC!vwA88M4vOW+>n|30<UJRMvuh#4Z+!ra=>KNj#$QsdZ)p2;7e{nAo**B#Mvn0&oRia#dX
hv7Y<O>)-8U(F^tIU6|6RD%e1Hp*{tjOkGP%7^v6=!tV2vUtE?_bEonp;YvVK{*su-GyM|Yjm_MiXx%TjSx!?de%1Butd>%V3H(<
C?yaAL}9Zk*#X3Z?dn5whnO6q%xE#N(i$|;QXVZRF6V<`^+=pCqhM&|8!SNev2R0LYU*}9c+cG;{y{>}%+V7A*ffC@o8RPLEFE-|
N+Q6+J>Wq)f|;aJ#M|%K-SXY+e(XqK-Z#AyH8ycWLr6GM=;`LE%c$jyaqC9S5g7dlqel%v_qw|7_tuUYSWKrWjgU8UzIL{$F|!t0
pDTS;t_-Q|Moq=iLOC2dhbV!0H&!*G^2A0Y;C_wS9**8;X_AwM5z(=nc(h|WYHWIv(k}dSnl-pAG2}VLQ4k#S+rb?v<E=*|uUm>X
$R=8O7_0~b4P%vnr!2svp@N+e@6K(+540vUZKOt%)?+*zE=Ta~1s`G_e_QrJMIl88*K0+rYKo?#Qi)9ZHA7(hW~0Ai>SDgJ0E|Q+
g@^&iWB^NiO@k7`u`CjO3Fu0|r?~W*Y<}vciK4ZFWz0HYf0tMRcfC`)Io0SGiOD=-n#BS}L1X;u|H;b7fBbv1#IJQel7gxI*wKCv
wTdZdp9TjtWQwO8y=<Yl|9++2SM4aQ(8q;p)5^?aZ5&KxP5;OI8JQr(7(N-zfZxMEo;X3<wg|Q;j91UNA3fZ-KmR7UO=Uq{P0wFn
TqyK=Yv`vMi`pofX#G$kZxaX)>9G~{%%_4ZtL*yE@M!lmD3fD-15!$R+8Wo+r35vd$^5X-*7BpG(o~WwyULTUAdTz$PrG0BIP@OR
m+xUTtR1b1a8K9#&NG_9_=Ip1f3r?6>2yy4BdIlVxP@W?TuMeq!at2diH*OI`Zlx$mRh%(5OjiIitiw|2D*A8gvic9aGcxv5^+!E
KdfpOqWPBVQ=`IYA-#<ig#>d{;0ivu!;(L;lQ^_Lf@rQ}zjG|sH=O4!UPwOjCHF7%{mb;-W(gu2ZDEL_hbqyN?iTV^MR0p+ZUOc0
u!?YTKkV9*yxcIeSflVbkU27I%5vWtNIryE{66T5y8AA^q6h?nKm<$@KY4A9XrR(XTG-od&p_{#>~$`<8gvX`>+ww4<*#I~tghV-
YN-6_|NLFa6yZWcK%OQ{
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

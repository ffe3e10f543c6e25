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
LRx4!F+o`-Q&|gg1?vI$BL9F~L_k1)|NsC0|NsC0|NsACNB->B5HcDcK*_PG3U|BSZ7S32*9Ws*jMW3zo=_5$1YVuM-C4exDNSg-
jFcrAHmFvLBmj27MK;uRp}n|Nr&<7|Hfe1#)YOn5g?iM1I}IB!Bp8{jr4<z^R206kIe}QHGzYmJ_uW^|sZaq?J(@(Sl}Q2!C@2E#
G!;M(b2<TfU;q>Xik`zseCN2$ZxK|gw%XgWv2_t3?|k=qIkbH}%zL+IxMG*RyH4yoV`D`M2fX+ich9K%-+cD(H_|CrpLFZHotSGq
nMV7bk4n-i_jT3V4`+{FyXf}-44Xc_z(MP@`yJmsm)`rsZ+aR%1^01BN&*dv+8<j==t39IVQ^?rd*`>V>%G)cqyZ!!e4l%qgQrP$
#uiNyHU`l~Eov2-iecN+PWCR^cGh%rt-Cvnw4(K#8X6^4ReNn3Nw1T7^Y3Bi*2zZKruV{!G{9Da>yYh~1poo1DXAl@pjqgvaC=~0
`fsh=>$dK3?e1urr`_rUy$_e4eN`Z#Zld{;(&_cXw}QNZt&eEVjWCNcrqP>CvqIglb6DsAIB^smb#^<tDZ4`GOt!Cm_s69BRtz_D
Q4Y0dU47tcFJYU($KLimccmOJrd$TcU0iKZuCs|YD^F)W>?dxt*0rJ6L!mE2Ua`;yfMv4)HHouKRsp4!&sz24pc00%V$vzF2d4*Z
5iRR`SC>xrcGwq?G6=T!8~_fhpk&~I)y`YjIp8cAut|WX)t%t=x7=tA8`x+8I<OThSUnwd8u!CnsN2^8*)P8E4|_8n>e|)MvvO{g
eOuFXYLJAKDM>AW!r74^yc^IOecx{K1ooKN7-SE9!6Tlqj722YQ*CQWnWmHJY_6R+yrd^!b?oj?UicSSX`p~0fIuJ#p`a0<(qs)G
ig{7CDU|&r_N3ZDrXYwR2{HuAW|IPw^*srxy;IXE<p2#DJwrem01`DKNKA&N2s8xpr<!VGN_sS9JefA6^)^#7A(PY(Pyj+oMFg3o
Xwpw6sp@aidZ(l&G=@Rs0jSC9WDJZ=28NhIq7V~60su`3iJ?yjCQQ*WPZae}^-Uu-l=T1)P)VeSf&|l30svD?A*t$Or|O@kRQ##6
HmB;IjZaYYpQ;|90MmE^9-rZW6a&1le=I5rD8KbU6=&T@Nk8__=jauZNCcm6Kco4$*1wD5{DOH=<G0J)<t+SQ{7SBAkN&U+*DUGv
ke={T<KO?tR*myQkToCt@oY{=G*R1?<!nr}+K*KEbN{B?)&%~?u-E_2@HtWL!Aqh)x<L2YZCoc^j(_fU|NOV|=|;9A|H*&&&mdR9
K#8g%AVmnIB_7lij@WrlRP=(jAwKiN_9CzUpRe{fm>_KY(&hA>79}+)w1lb;0DrF`Pv`e|h^rz_lKjKWy%9XLJgnz}g{(nAA6goM
0dPowhR6F56J}oZ;Bo%W25|vu4bvaaW(hkqEDz@2_qE^<M)hZLL;JqA6?x}s%QddU)BOAU{vO2o*Ze&{yWQFxVF^<~j+}qIKwbln
|8`0rln?l&GxQI`>Hp5Mj}N32K$fzgMDSmB{51}?T#sh1#mv6P;yFoDK&@C=;5O_R|2(f&_i{$J`cyaBr{clJhSL>`>R{lY3`K^6
&zGX0!e~XY>c&lii4zI>y2fD%lB)fss8z)}eS6xXpJJ0GP)JXoA0R%^Meq;=K$L9`y#c#<)%ksOq*p=t)lCW2iyyBT$zZO|Yw(k&
93preKtJ(a{(l2+!arAb2b7dA9w#p(J9ftJ`u#rF=mx$7Vqb!W64SV}q6-cJKK}0HJA#T0SSfkP(Yb^D#5b28!MsP0wqv{qDnRv`
KY3jx1j3RQN{W34^A7GwpxUha4frP@KqX3%T^od^Dq6o&DpYg6q7s!-Nge8>gT3WpErUT5fLC(BjodJBQiKPU??1yp1?mR9wTo4}
L(xM1Xi-K%9#kkJgys34gdOMHMPgClpmUKVp#z+go9qf!d^tGe>HzEtZ(x&B1XjXYGR*S+Vleb5W50mi)1;kPOBaN3AfS%s<^w4`
mH?L_O|C>*sWH3?jhExUyO_n12?960xa`*tGtK_?P)9+DWeO>RCb#41*!Api7mSWosqI;qF+6i2({%X!?th`tm`sViK`=aeNiP9I
*cIdlcVS5hvZt(%7lJsr{C?IL{oi8v8c^{UQQ5%37WceQ>HoQynH0aYcu{(NpPq;Yoxz5LGyL`r$M63plyKRT?(b0}9#aQ!<3r^~
Pq=`5;)H&!yyrZg99R6NSCb|F#Q!@5GAn#$mo9Jm<nKUnERk^J|E(f|*sXnByAO9Q$8KksYR{lf#K@wB`#KK)*$kDiL<&L+s*m{6
?2bVr@|uzm=7PDKx^`F}>=6v?kn;F>JE$aJ1`vV_Xu^S`QV@#-ds+~!0YRY*f=`JJp=~wu|6dyJDP?Itlla_eFdQZiN=ycr?_qmU
Nb>L}%0qHkQZ_d3|B2<YcQ@A!fu{19oBmzd?b~fl16`Yyq!>Fz(&6@BZ<%@L=aZrKr8UWLJ5#=w4%xn<XnAj1tu9zq>E>3rueij>
@0eNww$TVHfx?9@SeoRhStBE!n!Mv1BNl9rm0stQ&3$^C;t=7REU8Qq8kMby43bCRcEtMp^Ywb;p0*er5%M%(JF_TBO$Rnn80O23
nj1)DZ6O@oEt>MKCEC!YKc?k_$W-hxBxn%&xAUD6G-Hm1*xGof95|e&?j#8fHw)7uOeuOX73PHmj~EbUu&g>=MzJ8yMFD68-d-Hq
-0|uk^*)~39drb5!`gj%`#h*WOx);cI6<iR<MaGp>0i;5!^2`Xvg>FJo2e>zsoK^oZohYrelJT4uN5O!1tc$*474edS{EFb02(sd
xg4FzKwX`N>tsD*V0#UMhtcpPd)<M)5M~YxAhZL2$UeNjt-zTIs%ol1sz`F8L|v}lJeWa{qJt%^y&Q2l7djz=1gT*Hz9r}x5}2Zv
QnC){F}ZF5NCP$Vs@~8To8g&34iRM<jxKV?_kYnMN@yu5{JC=b4Fg-K-H)^Om}EI|Fhk#l5X%C>PHltIa(+M0&Q8ZVbO#KFKCv17
t+^BZ-=9un_PxMNB-8X-5=$uxq0zZz1EM1&q~2~i+kucf-8$oPY}7`Z-nAp7y5eA_ej)`hGV4E?fl@+%LZ<>5sbIZK<jH=WzrMz+
02&`Z?lqxza2CfD4Bd&^v8jgz92&_5N;!y~0}L4<6NwK>c7zih9f1U*6pU0?j)!ecU<X|W;mk!mX27b*;RsOObYj8KM7Z{A(pH;~
g=4C%C1My+NQJ66W&RlL;~5j<-j)thlCp&zXh8hl2@(VY2mo3r`N##LiW>I#XQuPvtk#>~!p_Xl@c$a1r%|_yfkDiztOm8Zg@7~{
WbS7I04Nm&!<7pci$v|L**eL*vQf^74x|0|wjP{JV?KLh<~6aIeILvq2y{Rs1ET^4{<yio*r&E}1CeRS^UUa|sIrqtOE_bi$ZNwK
vF_6C<6Y#8kU@$aYRDE0TwsTw&IesPl)ENQf(jy0QAH8odArx9x_pa^1Vl4};_&7q(+5stDMh=fjTsxd*kv-BHK9m}j)R6od5vF$
>!TuGW?`IDvLy6=F4B)0mkQ7s2SRnI8w8R`1dQ){TbyEmZEOpk?j(Xn7^uguSE)G=BU)PmDF<`8Vnd&cwkJhM2aPWNq1I}(7Gr-d
7%#zK{ey2-g)}41->d%<>@v5o1WADt0zs~1049(J)r@N5q0fp497wVW0JMz>i6Ssc9NH81x}srpHA*B4-~=ROqJm63vJ{*Q7HVzL
nCu&y)Q63sSrerWc};!!G-ctB&YEH1lDcWvuVQPp)a%B~?sBN7wWuJNFi7JxBLT{=z!p!&ag%IEyziVOlAL|1;%4~0^ioq?l*us{
NgSZFNE)P3l@~}hOrYAPQ!8PwQP*xBv47jUdq8~i<<Gw{qk(FS2ZKxV5F5u7EF>~*{2XZ{$eU4PqU0H9k<`fd_@+hCaM%PUSI|h#
s*V^`Opr2bixB9bU||Y9PB2`dU&s)yx0E?eAhzp5&OJ>Axa<Za!*bmc+bSZ6j1*lnNtf)y3~HKMcu~Aq%LBdI)=hDou8ld2(pqCt
G-GhNnZjc<fwl``@XBzSF$+c6a_KXxSuXbDKxx%eOTuKky1&=qsnT=41}f=4?aI#KLum}^E{_vtx9*Zojxf{J1Md@oHj~_yMD5a_
k)sm^-cuEaSUB{0J(ww+Q+Z4kQ9(`LT$R!sJ<+^myR%7&q=zomiw~+!&Kl{R9k~+juiTYET{>&gDr2Wgm8-16j*~TX;>K1~QBj(5
G}TN!1yNoEd1yCgs*OF|V$HRNnyI%F1qP>Px#HQ3=M<Y2Ga`gpC8v!e6TRJLJHv%kmSu;L0#0k{ok_P*nUhNqT)@2MEGwf1YKf%5
IYuxSJ~N#>c$cT6v*pLvO78ov2;gAx(d&xS%-gI}bV^k?B!hd@YeRrl>qRZrlOkd7k;hzRDoZ9U5aP2lsoYKmCCdA-8XI2jMQvu#
NR<miPqB37eW$+G`RAS~+7EIB;&;6-;dm=~H^R2KB6!a1RZFfGO3*JOj#ng``DYVqG(?%@JmaA)7vyp^ez~!Lo=s{;6C(7Yi0b{%
IJ;8U7%pj|IKC#<jmQ?ZpC(NOJmp4}VXneLRhz+0=uKNwYk)>j#NAnk6C{vHg28Oj=!?o7dvSZDV4`^6Rm{I$bz*MyG?^Z%T@Z=m
yz!TEp?GL}cuRxB05R7aGC1WsmPTha{}<Ajjqjus45vmep~e;1U>R_rCrQ_DdNU9ON}bLK7~O4*;)ZZR(Uxp#%9V-C+^n2T@EBa#
O8D{Jqa5+=nXNWB<qh#A2T|j&KI#{sj1WqP(WuQ(yv3JE@}BHKjMP};>RcTZQ!_PP4dAIecgt6$gUz@osgTw<jRtdV<+{||(yBUT
YNLB|uiBIE$6`qN5xiVG9?QuL6?{lKI;Cv|;#GpY*4s)_WsggJW@a<597hSe3}8a2ZDsXu@ZNdvXsCgguYq_PL8JGW+-o-NoIb{r
6C4($8np0g$S57%ZQWhj+H<Y!&p}De#SP^>%93}uhMkl(7{l#JHq+RAzL)+V2{(eN_<}M(s@gLBz%e=5Y*SO(6j*7&utoPG?)x9S
r>bfuKeA{P_;Cv!C4n&Cgq%c|j~3wrff73i=>rI&l1X!{gY;Dg2HOWftv|KuZ4z2#%6_M}gv6yp5a4B#kw_rCiZE-bYxE>NmUW@k
qB}4JmO?oM4@MNJBSskv>G&N`=*@`H42bA}r9w(GurE}8_4xU0PUXWRH$p|;I+gg07-eY+OJSl-Bqj{BtsvI*Qm1j-AT{E2cYhD#
?T0y&bHqR*2uNeuy%#+XP5m6X9LTpsIx=fgwd=;4Wjl&ndejpm-octhEz{=2#b&ctV(hF!j?5e1@sbLXDfPP%^mn8<LB%kGfVs+E
NcLKHk^+E19eqFz2cL&s{<oRmXOhthf%hb=qErm^rZYSQ{%IL8ZP4~>M2c+^fw6SNjtcb|>U!X5j!}{rGR03fb$mXm{)lYo$B!4I
NA_6xPN)n5gZ^*2!jwEN3=h$RR`#TNM$^op<{~^qck5djp{=S^$8_rMr$h;nyykVq+u>l7@vnXl!LlVHWRe<jQ@DN-Udz2!hTS#O
Jx{2ZdezeMQ5VqDv9PH4)~;#(;>Gx@kYkT=Jb*bKij#nvU2OT%Brct?n90&K!}5T+7{(4R=q0H7)#W*ZX9#c0nl&>!T}KpYnQnJ}
uOFGCMLN2YYp41?W41!SJ%;48piCu{KOKnX7lZOuK*8abxpZlnnKbB%TP04LhW77Q0~-e}k}0W~ZOUv&2!$hK@Z0bZBEemxIG5tI
&m_~-#OV61YBOf*2s<BzIgiLC)=?$NF=_@y``<F0k;sy(_fS4PIabzR*27{E$np(_P{=)2{ZpJd9gm`+gu&E#+4lQSYT|JQB$m5a
Ec4jyG^1YrD%yte)J1T7FHID9k<ikcEQWJc=SCah8zw>mh4CyTw~n>J4n$RhzKfc5mU~G)u~)x}XTc~xf2AQvdHSzLMX{}`xv^m2
9l{C=iYSc@i)y<KlvJHK&RnN4%%mDRj|E<Z=&Dbo%X?Hj;Y9bJ%zZY9@!?t$P!LZdpbmjlc4?MJ1oT7_ms9I>3P6AkCN->?*`Y1b
w|BupIE~2AU8D~YgJ`pho-u$)Abp)Uc96t2L>H#RB4%=-VglxA(ZKGF1P5{@LXN-Gu)*x*LvTrfdoJ2<uGn&d#(|_MuPoMoDGG5Z
yIr4mn|_%}dZ|;dY8@-A9v(y!Qi&DF1hmk~5B+=P9Lwu9n0dQ`pt}Md95I}@|1o}861Q%a*~}?819ztbF_`3BP!J6TLe0@*&;_Xy
Ak<*r$4-v>;s{<RU(@V}!-fdDcXHu_qY-cqj;e!5Z@jq_P*m!$c46(~&QStt7a9Oico@`pm|c^o&d#O|<1}P`u+tETLgMt}jkw*9
mH|1v^GxvMNhI?@TmZOT?nXc$>oqF()7;eddsUAra!y9rz#rOE_Do1uQg5qju=I<P-6`WK*id*=<N)b0+oqP$VQ$wzgQ_A9GClt;
6@fJ*r>xw=tPiCH03T`~nCtuFJYGCn(;biqqRb78fHXKa=1;^yj9C@u*SD{KKdn-Adspw@T{mFXQreAlU0>7WEXa}5yAgV&%aJ8r
N<bo##f2dZmIKmT_Yg;@g(5wCu)@vH8xGs^0+|KIuI=P_$Z%iP+5C-6i1t((X#RtZ5xBEK_!c2pta&?+u@Yc^c=}(BzBo%bHIk-!
kfH}Nq)lpE$_%|E()ixBR88U&p*AD}cpzo(Bt|TE_?}#i->z>Ig*I8A5FyxoyjRp3pL>2kOt#@|Z3Q}h9skMGpX*tGXuR?NH+lH+
ml$eUZOFtqw!EI0nVR(}dEuph+3S8zqC9WpIR1y&yTlp^O6%$7@6osfiv~euejcGofF<+?90#EueqMZsrD>rlP7IWY_6ll}yp(tl
DA}84gJ1TYF*B!w{5K0R4d5oDX7?Ndc-?JV3~71KYJARt!II>U%ww3^QM9L8n~2C|&;?Z>VAnwm^eUh*&q+gqVN5EHV}+CAEh!F_
ya1Xc8UWP>Psu8TD=CFS+UW@yF3=VTkSRG%jZBG&u`y95ScOc^(js1!6%>%wSRjV#0EAM4KuwI~@(S4$3-5J&M5lXAra0c)pIxq=
4X`7QA+1WZIW?V_W<R3PyE*YAs-YU@2Wx@>AYm8&QXos_w%Z6m6jR*uQ8rPUqnr!Tml*C|gG3@h0T_{!5)2VD1tfzT7H+AANk>U_
N}9{6YY<tjYg*N-T{?2xrpoH(6h=)aT$PF_Vb;gMWd7y00lGo-^I5Kdzkgpq9C$0KL5>g;Ik@ZQkq3_$`8}Gw4;ICCNT8TcL**`)
OHvU5LUr+^=QXPq$JU=R!skiqPHQ2l7XXwlBs^53ZD@J%t~Cm4e{xa8H+*~cKGeH7YYR?=;z*8CW=K?tOOroxqA$$AltwPK2bBdo
PPEvcY&}EX{3PkkkpC}ppUc!Ly8~OS7#{m8kSJYO9N0%R0*Dbtw@{v`b>jBpahVk%R&iXcoK?H*+(#e*<fNnf0IgK??(8Lq{hp<9
Q~w|A-eu3iUF?|943XYaQLe7q6%4WjWA0X$tPsXQK<Qgf%usodmLq9)G9)-jk@OM$FB-Y}zen5d3nhIKx4|kePy6#XN_3`76PE8(
eJ;HJhGJjrUR(V7avSI0M99X>Kju`X$`=*mH_b+jY4KGu_|>}BJ%6F=s$pr8eSG9Cjnearx?EX!BrcQ?Vl!2!kD{9&jl)hLyeSPc
2AyT|BoO88KSj65cU}H0z?qo@$9@>&7a9Wigd2pjtK*^u06bl?`_fT~yMkV;>!_dEK~myF+d6<Y)e`|!kU<E(@7_!i?mg!?4SOI+
C)LxI+do4L7Da@-CN_Sh(2z!JblwcY)Zkhn)ayF}h^j2A6+xYr6|rAR^l<DPfhysLc}=NS0&Fd16&J+hU8k>_9u>!M16m4TZYxMw
xMD<zP_|}LG_1m85wlvIstpnmgpc@K{CiaWn_A9~WDZQ)htdn&sJVKPMk?j`W1W|XKkQe)QKDsJiaag-SGl=M6E%=&hA2sAU>5U~
oLXOUedxcp^`fBK)%6>gZp~as4lXiy7aQ$>$Q*gE5LAd~>(&zmDpZIPvsqRnt(^X~i4R8LQOyX!1C41Cwu!6LvI%cx-jY*&)w2AX
gw=r<KOMYN+CAi3P1ae)!5UrD)6z@QXNAR9!)MpHN4NSs^2KNE(DXgrEU!fFRRQ#70)fWcEy3@iqy~0FwD^Y|^wRH3Agjr44;eJ3
L5Gx?AW|pSO)t<6qdX)y`nX)Hwgdb7#?HPH)6gw`nSFmkkF5HL&ORlYs#QS+PlGA_uv%W}^m(Hhlx;4_8Z3x!wD0(MF<?27w9^Te
n}-%ZCs*1X`aqRbYc!XcNFIN`grP~Ke)n*7jDWxr2@1g0<=B!A$N4mx5KMvXhK`xp@YP}zY-kPOOWFcRKpbnU*a`UlV(O2Y_+dS!
n+|B^Zr_j$=<eA7PT(x3sGu|b078Iua&#zurzROZ5cxwU!ApEl+u90(1O*6!r=5chAP5X(NTnHi3|*ay1!V$~RI5}7VE;$Z<44Y-
%gc^KX$#WFs~M|SZQP@-Tx8huP^rPkT<fgN?u?;}3k46Sx$NhO^&5S#+nyrLsBvyOX~+2qOge*3?oP*yc5G|inbcCfRC=g0TD8$G
yC5JysWz~Yq45)x#(BK1W9^!xBz(TSx;D8Tr87oIN<kd*|Ew$bIf;4@r)a2@20*pKrt4rsbSNHcdQc5%oKlJ*W*}@eVEmayup?{N
iv{oDeE%1q8OlX$wL0p#5mn-ogs<fTiEJAN3I@)hY(9zc6Osaijxy6_=cwJNsQcx>n&6|d-oe&sfl&b8Z3VPM^j{v=Bk&_jZPLGP
5qjzC^VGnSgTY(AQrQ53O;U9b<(Xf|&B%kyFXKvDePpOqJ?Cq1D5hm*v|HNu6sMen%@5yyQ^Yv(;k%}EKV<I|+z?SnX`FCUS%?C4
i=p2{q_C>C{r^f+ucVI>7s+z$qzB{o{4H!=mTEOyAA<S9#Ku7vk%)5ZX?fjg2Ndn$fD<s~mEcN5tS5ZF74ClzylSNOe;rlG7DkC6
LAdiAmf`J3Ei%Oz>s8+&K;fd9e5~PkD05*%pc!y2z$(aPmA?E3I_?<*ZARRRm(oq!E7QI~q@$HJ5o0IbPAGSj%WxAEqrv*Bw9f`W
<sMtEFO`&36-BSNnc<#zQoMO}yla7-HM-<1DSAaOMTPG%Rojj*ACQGoG%$D-Fo3;7u%kns^d!oR+SI@#!L9mUy$$Jx+;))!22@px
F~B|8NVJ3^3X)WOYbSGO%ul#WK&^<3{|BT+$1ff(Ia`L5`W=V9VlGyI_OF3%l^E=GHu|f}0>bhP?wa|m6xAl#lQb9#BSQ}CMRic!
>OP}?DnRedfK%$>2spg9QK;68r3Ydl5O@%x{5Q-9J>%z3(d5+%o=<`rF7dZwYFbuJvR)-^3rNaM+{A1HtDCZVYoteDgW+#rvW;Z3
;cP3;B{vjsqRr8j{Z!vtT3BTVYBPuKdFE=_=0us3&>LFbc%2JB9TV0mHs-6Ki)K6_*&)F4M$c!08I2oUO)*8*kn&r>a62qg!xHl|
=V<I!_lzy?sg^Z?)7~n-dt1%qw0tR~cw52ao%kYaZNEKusE5zMy(xh{`)C*^dQIr<LL40nopS2K7L@naZA+~y-77|CwP{1c;$E%J
>kE;7)hFa)pTiC|U=90l#ThP6?OY7fQj~Mf`r^6O#`(QEVhwMcD(<`krWQ@4`I0Jwh=8Y6S(mogrL9tUS!BDaT|H&VS=T6&q{H3p
|5a_E2$*8EID|nOfs>F-amE@}uFV&uq%wm-2KJznvQoes$TBjIMG_XgkO85fHL{6v)gmRLNE<^UIRI){=td1nIY|O8U{PSu@h_<)
CyEeKOykC!_Uw30{ihc9!HPs#WJo+<H%?hh*#8B8)d8vToBU#m$)<`Tr9nH>V_&&L5@Mn2v^7Wx+YSM>44{C&s&GJkq}Sb|1Yf>&
<ywH<;ZfD|TdFBS4!1F`-7e#CUAj}kZqTV2R6NslP30SG&`h)3+Esc$&@li|kg!J_QO2~hGc3|rs$dis*K1a@Gji5*W~*vLN2(=<
3JjOcTQ6i1tX-~QB8;&1b)d$j6j@wpa1_$kvx7-D$rS-9QGe6;V~>@m)3uZ$DMAPZ3Lyv;LX12{fpNo!N^p0jXfnvG2>_LPPO-^U
!V@xuL<e10kZcKhjS3P8$mcz96`kNJ5Vk~d3*J1XN>zv@2@^C;Hq`#gP)4<{xcF;2eQ_^vDm}c)4T_LZf(WC97i%AC<@~rIK1#3=
2ya*c`xm@VamUItoFgPx=ZJN(24&y}MF3S>TyxVt(a)cc7|;XZVxfqfj=C>j8FhIL2u^K1Z{Fgklr4`jIVnH-RjIf$Iu0V5N{lxP
wBfpMr=dFpm?%IPEeV*JBoBdgG>2igxfRd6erLTYf+h%4Q%K~!%>|%O)VIa+CZUgOO(qX;nzX|AbPUVwjoXGs$Pvgw2r#58ki!XD
>fSY^RQnkZ%|>T0Z+oK{bM|P~r8Mo3ZjKX9r$f7cUZMl$!qFn=Nge@*p?GE=-!e>XAa~X?1pnr0lmJ&PR}2EB#1Odgy$muZ#`|TO
8pTU;QAk&TS5rvwLLK|-&Bb`-xw<CX5=l}Q%S;YWlzV87wMjU$9>9z~eJ>ug^U8>4L~zt{5Kxf&n5Xn{e6M4xo^&}P(BrDZUvmgt
sWk{K!j~H$0o2PdD1agyn<ShQtFU#7c=3H%(~UhxLon=^+F{pK4%br=Ui9Zwm-b5K4~KDJgFF|oW5PfeOt>AMssa?5OVXM|%Q&S?
GftUYiQ|_O<G$E$ongWkv7>{30Vl%M;i;ZEopt4bpcMwnlnkJPGN`w30|Hjs3=(fqV}g;rfs%()%&Fr1Rff3Wz~OH63(dzq6b6`}
eYc@i%6nXp=iPYiLZ?=g{%*RO(w$iQ=B5s{lY!N;Ib<I&Sr1S}#K370{O(933F~l&8ra-!{{CdVL{73!B;Y}CVBilYhsEdKTWPPL
P<u$9sG-%lmgR9GsYoh-OZX>V{C$<hAcIl!Jyv`P8m304z5tNd1JdW5>0rQ2n~hcBs2f6(emU0gJyO;{0d$q2(KSnp%3L4-5(<1k
fh(v2-v|aXgifY`zr_#F@s=c>@Tc%l?pFrRHZVu1h>%sH{)I%3mlyN(QH~XCMuajGvc<#KNZ-HW$eNk@maRa*@ddK#3mDQjtOmbX
R-^7Z+}523wNw{B-QoQXh{#2GUPSwH8?eZ;Jk1VtXoh{Iwb>*_kH4joOqWX@FgleaSb!u|xxGXM?Ha!bS0enD4d$pUScrx4!iXVB
uvDq3dp=#JR%g3BA)JUGGPBbCd#W*NvZR8F4sUGE!c&!(RdB(F8HrTDI;a<A!5rosSeKx8XH{aPiA{OLa_ilsM?NJ>R9#!T6!M->
QS&0rrBPWOOSPX(7nB<Up@n#1>}+ZQRZP-m3K;Nqa7AGh145;TX=yc-@0kwq>@!Zr$x$lJ{MI{PaualkeX*$>mqX0IU0Y)O{g}?x
s7K>gJ^XPQi1(wlTL@SSRK*Sr(_&kGOpTz2+Lq4WF6Czda(FQl<8i%E-&~!(9cry1%z~-tdA&Y(SUMqJB%Q0<Zz~KBp1Dg;Pv$RA
XL+laL(ACkMQ<Vh2>Z6~!yyZ9dHv6apDBhAszW&faH1iOps~97H|{Ah`}>p+O_WmFFu|@BJI?#pxrHIYODIa-kO1HGn@9qV)B&AR
tb!^aXGUMX^YQT(y&=fpP<}=!nqH$S&Hp`Wl{q0Zq2-mYLIx{FJu<*R)~dBHH9i4UAt-#55#ZbABWHhh<Bop{*rB`j0gLXU;E^W6
A+rVrPY9tEqz1P|8O;bE3Q#e?BhT%P>|^+4lNM7{`}pDO@7~~=2aFhzo>$??>Ac}kQfuM6s2(3o07JTN1zVX{%=96;RLwpXiSZm6
biEc)hL%iw9wN#+XY=Vr5UJMGMDgW|eo~L$Q2x2sMw|$--t7xA6qHdYe4t2`uEGztS)<V~9d2tE0&lzjHYpp@)MFQDjrPOyT!vu!
qqZfmuiAq9@F8%4&`CxK_;lty+#vMY@$=6U=G^B~gO%3fx)T-_nr|_SjRa2=ab(J($A#_^by`}4qSr~VEH@#EAecFJ*yO0S)@nD4
Sag!0GF7Ro{979SRHgc~>ieKg2EIRRYjmO`T9ruN^Nt+%wJku+LIXOIbPKjhtOcpW_|l{R?3~~5?#d031uOtKOX{jKuv7s^X^Yh~
gtn8^WH`2LL8cfs_yTX3HyL>`9L%~H+wAr0Jl|9r(Y5Z0k`rlVpP@Qe_W2fK_!=6(35YtJsu)$t_7hxAxm+n>5%M@hgYph?SzKz+
&OprJU&&pxH{N)L^=Eh8nNR8O&3Xv)JTN!ap0>&2+RCc97w*hgSokL8IWjob!j!%R&hel}<2XY(%n)r9mF78HY{PX76tslO{W8bG
nn~O3b=J@Vlj(GB73}I$fjxP!<BO2REU8IwahHopU{Zx<7e|0SQCC=GdB{gUn@qmUqs4oNfEdLJ5|t_>sI({$Z6H27kpi&~VIqC@
7q~=l9zDIVt$XvjA9jM@mB59QLz{7E&RJ@puq!?d;^0otXB0ken=h8Z`0#+<P3XM-v2bQ5rPNC2;j8QqBgln1&_92mYAQ^(DeXZ5
P0LlOVWU>TFa_I*@8=9Ti3)~Ns&2u{*7|P)dYe!aJsq<X+L+{bZFsQwYeSC;<=DwlO%#v@5~d%IPKuy~q@;X~_4$aoIO&0+WGOxU
zS(FfT7=JNOIM6_gVwl-J6t0JNd(QSVQ>_TvY<jG%I^_%qda&rBt!v}po*C~D4-Cwa5E2=9HPu%L6WGZVK4-W2yQOaQ0WfKS%-c$
lN{z)9wCz@Pm$wOVngoCE4I5l3W#Y`W@xMl27qiL5rYPmKclk0w`p2Z`-}Ghb->NjL=q%3Fh)&$K|2Y+Q3BLS^ObKTi3-UEoI6{}
Kotof7^jsLq8toI6PLEH_3(gp-Cn!${f|i$zfE_!{VQ``HG_d6-%T|8*!fP146lX<m%R=aO@KWS7(oTcMu^WK1AAEQL3E?4w4PYJ
g~~h2SD6CQDa2bs(YU`PCFIB@jWND3>kwmq89hB3?4(SLV3dJ;PlDv`*b<WVRpL~7<g8#qgzYc8BOvLnThjn*dQ5LIThd}B#d^(U
#DyeT-QO3*=qk4*!Qmzsjyk6YkYaN*-V`;OQQuj9c^GMhr%;zD5PHG@K={aSq3gSj9kl?PA^>ZcLLD50njmkFegrM`r{(<!D5vU_
MtK_GN7W1APqQiu5mF+v?_{gTr-#emJoH_z?d|z}-roK>4%UOX2Q>k^XG4Wl^SJQ`XWO*}7NlH@z;-|tw6>r#(qIVzA{A3p#^RH@
h@b&S<QHGEdgE@#1~}vy^MmdDaxQ{B|DDScMv~x7F}ikFsIZO@IU^&O-Jg1=)|c(Y$B;gTKW#4rr3|)|5=krt=yyqe8f>T5*IZ^I
>8e&VzoJxuW<AqnTY{f4rGDV?L)v6X&{mzkwO-$w&1@+_M}{56fFy<G^7=|w5)~3!Xcc1MmDf{B(IOI5p7kZ#5LSUmQzffPW<!l&
2qSaYeP`GTp{^FV?ujsV1-j;*V;@-PWKhuvb_oVjAeS7LBvF$0-c)OP`_`b<WC$c7C_$Y2y6HJ+L8cl)P=q=MhIW;af%_k8J|0(<
fx?VvvnB|+^Ln*U#v7FRv~9{9vsYzv#GkRnXxcGDsUw{t+2JfUN-E)levz=U<lkywvqQFoG*O%mkqzzMlMw-R6L%*?fU4v<z?EUZ
Sg0;Gq^f*M3vY&@a_J?LD<R}c^QG$Qs6M_DXcICmQ@RU^kBO=<P2SrwM?2Z~sxtfco^L0fcb2M+Ec;MOSgtQp9!E=zb(M26Ny^$Z
yqer9kx4RSj~-V(wVp_m*6<NEHPPkpUajiJiLJpV9VA#N<mSkFLg;Z^-yVm*T>#e|_gj(0(F#yi(dt)Xwqd<2&{C~Vxvh14{W-D0
v&Sfn2G}_ltTvlaEutFLZ3r_e9o3ZUJu{?c)lrGPDO`P(CXDqg^~zV&JF#v0_R1t0i|0dY-Pb(TxX#<}CcqPBlM_-l$fi(JAgQpe
ExlALsc~Zu5T-cp9vf{XcB?GwB(pKxDXAM`StMmnDbbO^x86+hk=Kx&{0#FovE`(B<0s~a1JW1<Ml4N+ip?&Lv#yUg3IPC-!Zq6)
T82^@?8VeN;cE?XNVE-eEL&WfjDvEeEYjlaMQ3ob&1I1>k$z8JD|B@16do+oq)7$|8%<NgK!Q$&dZ?MCD3Vo;G*{emUP0w#de~r-
eopQudQnHMaI%hvyBnPj$zu+C-SlhMk6^}$=e3wijV8K>*8@k_gWn`pVr;rb9p!oqg20qnFeS+^zU|+=F@ZynXT`@ho)N$zswQvB
0?F?xY@pPzqzMcbtO|pcA(i~^X}ow`&<JxlZd<#=gEgna0&6=abW-go1oQgTUr##ex_LK!O@7|LPdCbVO}T2(rUzLQM@8ha<9odX
?82ryjDysx2?;4%Ldcv*XrM_Yf`UAdz0B_`&+&Ymr0{h;m_(}CSDmCKUnR8OVonZ)Yu((tS`t=O1SCRuGw_@bthkFbok4o>Pz@g8
z%+Q*&T^>YZ(RkGo&}Dn3E1gwB_st#$Ry(F^k{}>_ldGUn`g`A=g3?7d8nFFzHGWC;>}NO^7lhypB<h@!dB?F(4IUvT2H#*QZTrd
oQDt`0Wn(o0E93ZRak25hkJLa_`pDt$iW3^eFbkVd?9Fqq{U|&)%2%fnb1hywV-*9{yZT|q!FccwXcP0-{&xsSiIMD{f*Wq?Z~*q
ijZd5%+;tsf05hz-lu@bGwlNEJUe5=_RiCxZAKUaX!UgfmO?ps`E^r*^)*d6^St!P;J_vZfdm;3;+YpLg<)8p9Uf0lB5etsyg}DP
1)CgZgGCDI&YgKLB;hl?&?vzkm-??Md;AUi?4A-6WYz<f8^Spef~PH`O#^ZGGE9IyYN$E!UlJXZF#uDYkP<JIKr$sz>Z6pMg6g)b
UueH-q6^f8D8yM>MZ;xoUAQXopjPlID=9J!A!$Vz(QPgGy`oagMsXH}xu!Iv+T=OV%tO-^u@a2FA~WS(NN0`L*bU)E*J8>E>7!Oh
gtr)$tz>93qp5{ab=J~}op8;CfcNupcD*dZZk{W4#}&sjGU23qK0Nxv;LR@cAWq=|lE&`C7?y=cF|6KmB+HxyUR-e!JQ>&=szBPS
_mNy!N2@_x&2%g$?l<>V^sJt_!WfVd8nh>4xFQJwE^vHSP1qtxMFK+5(Dv}1BvujIBIUrQpizQ(l=e|d3J7pxvdU7P8UZ}w60w#+
c$)I<pd&~MjqFjY1L)hZ&=4qu()QU&_G_=oku74aar_u15l6dA*nScCnTXU&b~kP=NF+VIE<=q2_%#6wqd8S`;SBvEocz1qlom2{
=VdZ=ddHuYbm3Weaa+H7hPhF^5w3#^#+O?!I+01GGA_Ck$d5v9^KsFTWMW57G)V*)+$gh!HYf=}5FFI8cd9VSQMnKI^OWK_{Hh#Z
f@n~2K;iAs>UdWPH7E%x2+DycS3LpvIYFqrc>ludw@bqI_u+%~Hro|feg{P6s-wwZbDzUUiP2S6g?+y_AC`His$yQQ;hb0`(rz17
%BlxEin}jrC!|h$k_r+MW7%I>XB}91NvS1Tg9nA=8_nuu;%ry#?qAWqyVnw-`xd(V{h|Je9~d0M4#0sy-+P_}ocvEtJUB@FlSZ)4
qk=%!)_$1g)nR%HJIivKxKVcu4Ml!FQ%QPs7rpF0JNZ4y2TefOSU>jKS~v}vy>ngqyw>=<#BgjS(}d;)m=0e|^rqE1QbULH`k#$P
`cb>3jn{<u1_qRCEX)T&qO7ct5N?mB4SZYO%RIW0T+Z(Ak>Oyl$9{Qd3DQ)B3W5BCDz`V<C8_&$^LCDrL{SOQw&e^XMx_<A=4^xK
Y<@DdW4BBolt?|Wfd+Kvhc6Juv7K;fv7baox}to$q)&1A|8EEWii(^RSV0G%D*&Jl;8s9XADm(ZNdi!iBvJ&GXg~@Pp+u!beE&!O
dj_JVsZz9G^{td}O0BE63~egarKy^AOLQZYhFp}WrEFj4nT-56gf%TLWCIcjw4v30A5ZqtGT%e}ux$SM>-*|6$G5|ln>XU$f5YjU
;GI4k`0b!)L_79LF-PIadJyXU*aJMUjyK-#b;E!DXIOq)VZcGo6WY>yb>69gXmj{iNyjH!;VGN*ZzienS?N(@@siz3-Q6kju_7sR
InEljR8sg+R)SkU>9FhL_Q`hCe-C%qKUZ8h_)m|`3$}8^QPr7oiI95pgVgok*=#=o*2w;!pd?W%sOEqjcWt;qDQLwJ|F!swv&6|~
Wdt$(YhDft)t=E{^=$Hq9YRlvx@_cuMFSjlauKQlLFp(S-_he>QN0~9QB~==-<h25`PGZs?}_it4eu~W1Wufh$z;84h3~|PW~d$@
NnnW{>{d{3J`bAAMDy`*@4{u%R7i+_$C1_Oip=Q)Uj_E;yGT*}hmtR^89sgx8~sb{B%&h`>o%Xe)Op4DaG<5Qbe97psI1$EDyK<M
FQ#W(b-s)^!pe#SvPH#ZX>e|XSgFn}KMP6d*b{~eIU6k7Z)3J?#PC0NxMjCG3{9@`l8lu0I~psn%?&MC2%MRrlrAY9+E2;^CKr*(
1zlN3K+BzoQ2@bHnkwZ)<3wu=Tt=Js`MnAx!LM$tZRrZiOwT#A(}YY13C7*0Qi#B$F2av&2`^boET;w=xY{kyflwalez4D!uAfU$
PPCZs6QroxnK@#*RQWw1kn(>j2D)-0JF0+Eq=U~29Y#lu`8cv?z)jbYSm7oXN`*{<SPYD@I2FYiwS=Qgh1TEGCOAEREL2e}jT>A-
P<C1~s!-I@lN2-%)N@59bqz3G6hd~Un0e0fnGF;KDIli@y0-vz#zwlO7Kg(T@%ci~!DF>LmeX-&e@D?@$f7+1@P2r$Fq=z`p;UVe
(m^<4T-ZAgvx#MQQ8htk+D-&J{G<usjT@xus$}JzKeydlAcQpkN58bi1M@L_10kSOv&Y+&L|V@UvwQcDKK!wSjNuOCdp<|=d$(bE
A+MGe6wlxHp-JI0BV-^&)oQN+*DU3zp-B@r_NrtaFD(cog(Msa@8Uz9Lcj=^b`WM*gJ8l=b55}jJDb;xgvj0=@WP`v1@XJ*N8I|S
MMil%;n$qGrB~Y5ubi0(=KDi2IY4v9^vp!>QP1Nw)jzOWhZPcd9k_=Y=UJ}#J~hvxyCG`z3(Tq>F*4*NF#^8RVDbc2mBSD}0+t~i
To6dEC?E^nMl{Mkt6U~86Z1=O8)56%@xE{7395bsdgYAZU__P(x38mHz<SpI0zFFeOP=+fgsI4xWOy2eVUi4z1(R@Zku<2p$nT#_
JS_w}VMRw1Sj0IgQXHVG6J5dVL_YFS-?p}LY|1KG^<XfyQ79ZRqo0LR0SnAQBUMnBiIQ3=50+7KG=r=}T>$#(yOC4vYz+QfW07Pp
m>fCw#<v5l`@HeaxEu!z!3~1!_9+9+k0!t-e{p)6kv%G{92tggt}e~MjDiR>YE90zp7G!f%MjpG6W0Zo01$pgZ`FD(f&~}aHiy_g
&S--xVQI7LXrz=#Ol7w*EZAfob`le+%=bWdQyij4UzTcd7D>^N$c*R3&d&8#w?k%kzuliL{VZw&;U{|4+0~riqPT2o+CVW5>r^_t
7R9(a!?vu7D*Cv-nvyNU+U$`mXe^^nBnZ-^6)IMz4M}2u4>ubi#hG$gI_G1+{WX~f2K&{9uVh^keI70!N+Jf;M<Hd7roG%ib{gL$
M=XXKhYGQ4&sa5D>DaNfD>d4e<ac&P$oUa)CroUGe*|`5;4|IZL0uS!_Apv$95tw4CzAo)6{*GW9D~LHO6*p=OI62aH2di(P70wT
ORwN=VvBOCCL6?Vl}M6HB0&Lxh%rm0Omi~m8W-n(F*I{+3J5PcS5?gf7I=rw1|?33(urjTbR3YZykJ0REb8J>q~6!e(!FQPtfz3J
wzCc}HbokO0muuxg?Lz>@e?G8D*wLXSE?>76e&PWSvZf7_WSwiyb1lozneLy?$4;5A*Hte<O9k-wqI>wl)<{(MLiq(hGTmtG2nMp
ax6^rByxC0Ec9j3VnfEE<ZtXzdR;|3<|4K@9}GbkUN^f2_bjkq(o%(=w>E6&TdcDwhRIi>hnELv6;d#CBPQ~_T$|6^Hgk>Ay?eT$
`cf`BeY3dW*kNA8^(p-_EK$#vy?a#gt1#I1FV}94axUiWMEiJv__X`$6w~3RM)F{ex#DRf^=Waj;Mvr%XX3o&4pi?KyB0U^tD+eN
q1(SA<CcR1k8$WKir7K0eSvV;%9mRDk7l)4!$qM;C}-A7fJi0@V_+CUq8SZ@MQ^)vdd*1CQ%)H_;{QE;0httq)T`LWUz>U!gUq0w
(`7y3THxIDG6C|;2xDNfEF53Y`akhFS@*pMM$B&uvd{Ob+Ke|!ss^N~D0p3&wxk+WysmfY>J+8Vg@<E^SWGWef-%&T{`lobk2Xvm
SO8y-gxc|6^t*P6U_Tn~CsUnQ{+yOV(th5~HlUms${^FFrh${+YN&S6XMdhUkGO-{9EN1y@@HU6+izc>o-eMljia_GNXy7GMfguk
Nqi@B|N43c7x$};5rw$y<E``MI>d#UHOOX^eoe<$E7{mSR(h#%Vl(SlrRw6hUyjVQ@y5+jPdh6SB@u_bNS2WlBW6)P`qPzU9Py1}
RBTRpysYc&pD4x2lObcz4g8lwc_<=!EcyAC4c@y=&73Pqhq0@(g{0e4%e8gYIKS7dzpp-d@$9(lyQ|e-lJC~aQG4^nYgDF5J&ecM
-QkPqJG;C(=NRFr+q7$Nya#P<{%_7%H)r)f7V__JzDy-a@z3pN@cZYxcT!z6pBZ(5c<y?RTPPj#OY@(9`p&l^1hd6j$DaH%1i{|x
@n7=$u{!tZG16w!_2)n3!3Wk+Jb(IGkbMf)+2WyFmq~r6dCY4&--~vf(Ri@KWrTUW8vpSxqt)Phg~E3WVMZ{0UcH<+;4946klT-&
hhi1tr?oxMWhyKYG4EXa3a#ikeLO;x|6bMTU`NZJSiFhWZ^g11dHoK?l5fd)H^|GI&BgjC#MJDeLupd&Q$CfC!Wxo>6jZ0_gSyue
qlR@SQmVIyd19K&{l2>2I<_8T3c^~M<S&BIk8iq^y@l-t@4VbvpU<^uJLPCeSh(WaWpRZKX1Sfx!II)+PJd4V#S)b~-JI5^foisk
kJU{YqMnsAH`6lc&Trk%NAl8O{<l%LtI~3D$NG(WesLja@5c_-fN1T;Ge5!L+5fEUq1q|*NJrTVKzPlEyb=M=8GPOPZnS$1Cj2w7
X=1!L@{H;x+OoZLXYg4T5NEQu=NfwXYb=kIu)*tP>qR-s4LrGuz$Q&j!Z>@3;!s$NFwsdK_8Q#8s`1OC$EClP{Bw7$d{th?1(n*a
l&|S|deZ-1q%@rTZQpLvrhj2mEw*8ZdOVvobsh6kTKc!Vhl4fU)bxr!2yg46K^-|(jwq?f+M8g^3AArNDt!?_*?cPWoE8b-w=m)c
2YYOHp8aZ(YO2U8+vr@&#(bS&!*=VAlEBl$Lv3XXLySdyp3|1}oNdB_1L|Yz$CKuP=HtBn&3eY#%9>a?eH(WYJc#_fq|}u2P2Uqz
D0(|<y6um$`M|Jz+PG6b?M%t$_`<FDKb`A;4@COt+TdF%vF%YS2{l38=+a7ee`n<aSmVO3e=RSg>|>9XpVV>Htj-gqqO^+Z)aZTE
{%>Piw3{6{IpVA&Q)${b{*|Pmd@9emc6!g=Xz)e|hw^CaM&w0Du3k|u$gQ-on(AaKW8AARS;-;ADzH7?+50mTu^g6exjpV>f#sWV
FYNA}wQlpPd3dis$EO=@Ukld}PZ{kmfz;|o+*aFh?DiQ1^{uh2O#1k#{f@db>TP*6v^*Ifyn6`0#b>qSev2$9UkN*RPX(u^ZQil1
D9^J0M0nRfP1|Z$!Ejo~8}BIzYjgzYMPNaa8$<>kWH7p_9I}bZ{JP7&awV!6s<x%L9M82nTKy)HY+dRCAwc4UUj7oED85n<IWnc9
<jv(e5%(yV{wMB_7mQ7t<lklVw7wYA3i^#VKFh3+g9)mV-(=ynfH{b8!g5j_?cBE(=lHmwB5MJ&C1Z_eEFKabPhZ6lC-5mpNk`we
(>EP38fbO*c{{XUbBrY`yx-aQf9Z#+9)4YW?k03oiX`HXMTlFgR^2hBu}mBpisl1?BFI4ToszH)_e6x9tMmv@Hxzjv-a<JOk}jM}
5$<F(RIfGq-=m|@g@In?$B2Ijt;L08GAndu`)RIHQJ{)GWE2D!Gx1Q;iTl%L3n8Nl{e?;F;T(fqgEnfvPodC_H#&g$f2-4g<v6IN
y~25J7<yAPJWGGq>i5r1vmE{7X%G8<T$`e<dP8nO0ytH9jjQpsB)TY&poaeRtiFCf-aB+4kQks<P(e}%DE+nnZU3{tc!NpgEhs+b
61R$LU@4{l=d7)-y4wpUu%MUay=(i1z7!hNXWIXlKW8zgKkXRCwko;$h*TsJ5bv*dzAw%Cf<*awWx=A7seF$!CQ8zr`M~aedYdoA
XS;fVN{&6#fnohsY{BL`^sXkVXd9Y$^+b_<iwS=P9-9ekK|s>C_1b1Ye*sy}hp`U*)M;)v96quhFb-~sV{lOe>c0}wQBsv0`7#Y0
Ic2f-aqPnUZH+Gp)Syy;jGwAP5J>%?l@@#a5|Vx6t!p?vXmsMk6O*Y)w0C=3!@rU5cSn}=2r|q08UKy~JznT#+MjN~tFPd~KX$!N
-FZ5xOts|K@5{PK6p7xoMymav(8^6z%!LYi71>=nSw|7V8+`j3$6U+|Uz>YK=|c2~{S32pk;o)%XuI%PPo1S*T2&Nj0IC%fYrqu&
#iBs6F}(%Ia`jp;Rih%EU0*lr<KI8si_byv2LC(a&M8uIdq${W5xC&5GcVG#kH{@)JB1ZHFxFZN-f8+MUhgGnQ->DYCfmM))1ye=
V}@GR!eugo#7Izrbl%1No-bf#3<9**zIbgnttd|}A<IjEze;VWQCfpgiV7Cu-a*}th6IHO`1ID3@-08Q1KEC1?`2MhQaBLuZcQnN
ocSjAjceeOQ)S>yTdY(WB9SFhG+84H$RvWoVvf(Ep8s8aR>peEhXXAQXh;+oI~RhxLd!F>>t9~$GfDKibt8-FG;yspTLyLYckh7l
;{KhlV=s4~2hc|@`esc1V7bq9#LSQv<ZL^k1;}ED6L*|2n6fSA3p^f~9uu!r)QVq}C3vIU>D;VXiD_7jY+Q$pim>*>a(`C6vx%?0
Y9V2wuU@^$!L=Bsy}kp=bLu%!_Uk7Og#^k1PYqfOXT3*XOf>kDhuj7b6e^xlV$X2HX(Z-2s9nsI9`-;7O^ELoYqnRHgx`dU6(0qc
O4{`3G|2<(kE&c@w1!B2%1n<QBoc&%W^}T>n(+T8ZmTOFq<dEV<$WMSOtTxvViYg7ui5xE@}!#Lv@DJaZc=4Oh_$$ix{m`ivTrwB
JrVjy=tQQeI|{P#wQ6UQ=DrObyEL>?N>GAuaBp>vys9WLu`gGNuD^Rz)N4<Sr6A%Aha*Cgic*if_tMKyU|{nSE&G1j165fb0+!?I
WEPIA!f(=7ezWWBk!_?nL{xCEuUuY&$ogN0X=0Re^=8Vevebz2P}|R)CrY_-@*|AwXtsf*aBMZ_#;(EU7Ru}ZJ3+WHYqYBTeJS-+
M$5&m<)!7luTCJ14yN{-qM@8MUQDjL-c=I*y~W%p)-iIm&|~x9x**y0J-PMGPk~PPtxc8@fBFmMtNlM!ZC|Bx!&YfXRE@2!J|=p&
w{5J9K1YwjD%0389;0e*<JXQdHevA=x7O)BfGEEHYRPJ3vg?k9(;iZy8`ezMc#ZquK!~<durJe+%36t_z&pB#BnljYG@%<xhpheY
@ap^Sm^~HOVO*N|He8V++I?-mxPzz`6O4kLtH&I8=~_bj)Gin~X|j*u@b|u5j~wKwLx!@KnVS>{SU*Tu{k}+9@l0+gfkUbeYus9O
&FWnp))|2}pQ1;&j4&tGpW=5M4|%^DoN5Yk=iK$3r^mBl<{S=_TzVG7Rc!0mxHl@_v_#b9YjJf_Hpf-HWz*w<+5X;Cia=K5TeFc+
Ith<ZB0M(UZ}r5oGQ&SQQaeewh@`ezbDhf`p_nx~fiVl$ZqpLdt)*!%MqVo{{X5I2h>&+w4!Z{I%7b-W-UH&uuET)w;PGjDi2ok{
F6S~IWBR4>`F_Wf-N(FuA^9Fypb0S~HiyWon{X_DQvE8yzRoHU{{=zZPyrxDg*gJANuPS_x>CB2Sw{2duJ<ln<30Sk%0vvV(d(FY
l8F)p(4d>gJ@<NPugQcZ4=dRO#=`Ba>w$M;lR3_`&h{}&o_L<Srf&2meY&<cND?>JspFx}DQP0P@x<MV(aBFGN)(6m+Ist~P8Eb@
uaLOb%L}~1XrH+eF$78{@*y5Ik|4$~njGRXY9wsn#S;;*|JC0Y`B$2!vUd)K0wB<XzQ3;@=Ujls$_hHZXAk|qK5zE!_?mwshm!W3
zmlCsJU4<5?a!X~4tdSfd9I;w$%21kU1$T0{@}@shx<HbhJ+Y)<6Nhoywv0%Aa$_Ll^N0|K6O9_TC6AlCZj)v(LU(}q6voqlNJhs
f<4HX5kHnF2a|-jz$tR7quv7`P`|i-Eh^|8d$l%`uYCjiX+ud<>HC(Wj~c^@8{_J)r#&{^*|WmeURdMy_X-&Hds6o<AiyAK2p^#R
{f#Ua-zEI!4Gl1rBzu|N>5M1p#)Fp%Ho=jaz(k|Jt1U82VS*o%UjF}q;0`el<_C|z-L|M+^w%wrF>Zdi1j^ZPfds%HGXO`3Wl0Z@
%LB_<_{^^UGsPYjNhtFqu^+tH+5MHXzt6znNm%|E->SW5yryuv#h9huWA%OxZGJ^ylZ*06ghd^^sW_~8^OLWgx93rHyYQao{~_C=
M;ltong`j{g+J@Ls-tJs`}h6Xm5`d*b*1H`Ofp@kRSqz??K(V!90L#vzO2&n&pN@6BT7RNVa<Z*vd1vdNa<Xdl&(f>vW4BWa2|^)
yo2!H5b_$X_SUj*sL1?Csco_@&(2E7)m1Dlo0Bb{x7l|eX;zTZ`**$k1&4mIImgBuohKKZio4&!ROTo?$XGisHeDi|8#xMV3Un)~
*_*mx$~d)My%IJ@FN#ya9DHxy{>@vQ8<8tKaYn}~ijme8J7*ZJ<u|JfXHGCB6P@y+B_b|#5HrIJAPPm+i%P4?YkE#F(&D2UR@u!h
IbT<_v?|WN!kpZ$x!0?t8M~3KA5}R$@jP>XESSPOY<HvvOi7($krILqjizJ%%=Dt%-eGhW-sWBAdTN;W%dUBrJn4PsCm-M8ayaR{
+hb@SJtj5ootR!)HXi0{IN^5QzYN|iD%G5B{Y=Y}ufXyyH7CYCj=DaZA=>sDTcfifge^;0kq_GBl$Co?US7>Q4anh}jxmflt_L(j
jEJP59gzcPM-o&4Uw;adp-exN^k_pybg?{_Ra8NO_huvr<`Rz*511F)5Wuq$AE9-gxgB8DUXbawy)(O51CGwr#m|EEn2}6pP~PaP
#5e~JjgCi?VnFh41BefWkSe(IR5UwzIPThx`D#T<VFl}TPz}kOs<^Y#fo_6tiwaE>7|_IaPQk$rn@hJ7J8i4KjCLRLfnH}zeN&~x
l&4rYnGYH3d|o?$Z~5<VQ_r;k@J^qajBwzH5q8Y<!U)xIVORiuUZF4NKqf8~P>^znn`8%Ma0S2;0}>%un9-DcU5PPHU&&NG_Y%3u
<{9Ka4ilQ=DHhF<=F8>`P<;C27ngU*swRiInGi{7`M1zSxb53COv-P$$r%VI!$pp)9A=*Tw__Zw-=p}#P_$D76uH)Dyj`B&Tr<;l
-a0r*Yj&EM<jn4XiV0eVDMqLQrk?#wo!LW%j;1hezqP|5B7k|gp|nUH$altxgdPwknIxnY9+aULV02F?A>A`7VXP4y2)ql*Uub#<
XO)G9fwa<y02RJV;e<R8sj}q~UT7qN#%3qFR1^g0c+(X1GiJrYG8NBg6Ftw58szB>dcZg2fPuva&|!c`9*ACasPClxZF#X8s2+*~
Jf2F@l3o9G(DgpmlrdJSnADfWIgtYR2x&EYQM=Nn`w77o37{j~_z`uI@X8`cLNWykwn3)>T>>l2tq7neYlB7%5=06LfZYS26r#}t
l7$o?KjJlxT8t(Lo^-|tXe7x&IKPB3bO^E(7C}59r0h_Y^BwVYRgCNrPPSojo^B*msIu6|BpA-nk)lfMjx;P-BufrMLWqQclA0n1
Lp8kg&8xDjrGVm7ZoeYgL3JpjX)&`P&6v1M$hMo!h#cuH;kZ;(sYi=>mktLcOd@7-(5SA7N}T~n%*LP+i$dqUQB7}lohnHL5Fk2-
?_|cuL1C2ufn?mE$ax7}u=`Y$Szk5AlozN>U~AFFfG6`I1C+^P5eW*<+VDfu&%YUe=^b10b)!%ny24LA>j9>&7Sr9waos>fXS;UT
Om-T26VZ$ebzXmX_`T@)VNR{fCsi%94~ERMmkBMCdS}1BTJ(LLYG^sRQ!cFd|Bla<&}&>_9B=6i|DwE|p7k#a1QfYpjinNdejx@m
JOiJ}4wN|5!nl9CG9KokHp8vG1Hs6iul70o5cZ$=oBly0|GaYDI7L-g{>l?lKbTh-n4tgkmj5xecnXy6iYThEKhXXj+5ea0;FqSo
9=<msx=TGK_2;eVbYHB5#5l*lo^o=#OeY`{=k%~^N?HfegWG*Ghg~?xx}aUs3La1RiNDAb)|cs|=Dmu1l;V`f{JpfC`Z~ih&a3<0
@L}3Mbca^&kUt7)JeqrPJ&Wh3f`Qtgl81osnhhKQuG1;dgjH2SK|%|w<J#bELMP%>@5@f6gY8crgef+`(d(^FtUl%_S-NCH`q2FZ
dN5z9d2inV$^)Bv!vz8AKkE4qg;73&GEoNZF}v9PT>47L2QP}C0;DB|z>No<5OP6vuZM3S;U!9jC!uc`qo^fFUIWK)jP+8bizxkm
+c=RC-@0+n=c@hNV|JKB(UJ*xSC80^b6~r@dY-5Gc3BUQ?b7M65!KVcFMVJT4+G3C7$_Wym-Q+KbpgtfXv)&RICwx6M8hh7aCHQC
-<zQOVs`+@L~OsGpPvyKa8L;x^&mfgE<ZxCK!fwtvV2#U`O=6lG}D}6uDTBf6I?^y&!h0lUw5B=Pv2{8M4npD79Qh&p_A>9_b@-5
p9UUWoLz?RdGs?uG?^cKrwXNYBU4~9MHquLAE|WwR6<%v(gnX+@rvmnryHbb;*JP!;E_FN)P}xlh<U4Dw=L^XPAhgI1R*2yAGCbQ
3I$bvZ>$7Fe!3wPwZE}>wfRpq!BItRM%Q%1)HRb1E6h-z*ug-L?9h+wu{Rr8{1DCd#aTyyq?Zl>3+h;!kq+OZhq8+ik)=FBPGBTC
26fr!h?@ompn3I~&?sIBJGo9eF7*!6j^~ygh#UZVOK=d<S_Gae!!$aq01Tu9h+zokA2W0+0)hR#4@jC!Ho#<;2}Xp&&NVR165Ozn
6;JT74Z0g;x;u3n8oIq)mu2VxcL0BX?*6dvKnJnWgP3Aee?zzNbL#Z<%VEC;;82m(wdi3$E5=`_9&?E-mUN$--Xvqks)iW=r?OXQ
^RO9hMV4VjjReyRAVG5H4SD&>gT^7cHHQhc#Z`RHW|v?}w-Q3A?Cqs%je?X+SvLf0V`V7=QoZlmMEmieyvwX_fr%53*hu^<qs+jB
2D==8fvS~Rz9fPsMdV2%XRD@=Zye-p=!-{ooVf4y`~Fqtv}>380qkLrozL-+%k4U}5e*6hf}~`DDK8))yRxuF0o-oEs;N>=P9b@T
jHz-cgrKy7{y>3U^u-^cU8*2yjCCmVp}-)*N`>;GTG59@eZCa%hk-Za=(iEYQ>wWgMis6#m^*6imHw&z4@q5PnG_fP<`W^rLiOo0
xVC3=qal`4RGk8LdL8Umg0>XsbGD3QwvP-mHuzmux^y#HYngQJly@p!bv0EUY-2Q|TD7!;+1gyohBY@6hj92`etN)e_c=85jHsD$
{p>__+NvNQ%ww_`2h!Lmbb5z(g1+wp_p^9XjbQnBy4Ibg2!<H~#Cm;-KDqVaE(z@<Lc`ZoZ*(vQ5c5?csKz0;BNr+H`-aH>fh&TE
D1j}*|4;gUx$FDKwukE$(0iTkx2l#}dP4ZQbN(Nn4*ze`V0w6PcD<6-K?7b@5v4kxAbbk<FLTSi+0_$n`gloMtv~R@{Cuy7qtQo-
(Bk2%J3>P+NyM9AFiVh?q7;gNQH|3$uVW4c1j-`IFk1x{10fH|31BNr9K33QmZvHhqKAdVL`u~@!sVBy`oZ@0?s$mo?t?0~$6|S&
^kwU7hywO!XBhr^DUPK)HFDi&4hpPM%7K9awlB&c2{=0y`S~upw(mo!Sv3@p1QZZsXiHEB1(@i^MXFi4VpFMs?LU)5Y#<5V6k1wv
_#S7hl=~<G2oG~#qO4!XGh|WzyBW;U@l0JkN+3TNC#aUl*?6GvsL0R=h`%JqPaQS;^+%MdJbv0|U+KI&Zw`rdW~J|lUFOpe6b2=E
P0J1+<N7z<B@*pt(jVrwB4iIKr;Aacf|5vO+=`bZ(Nvx*2W!QDQkdZGEzQ^=E?e(j9EB$J;-ERkZali_w8aN8kkmEq=F@_rh-EN;
nc&s*CqE9D@TY;5MoAw+uWvhUBM1^=LFaCb5Uc2+u;?s=RBqezl?5P$P!v<}JP1o2Gev9>B7tcA)<_Q}QBiZmO51Nnq$y@T3$s85
9fNwAc!D14Hfem^Fqu+y`)tgH8V243y7o|s4M_C7m8*s{zGh}K@db&H$P14yXNi=Sd!NOX*NGajF2!_hW2~hC)p6$9IPv@3F*2uc
c4tn-IFK6qv=PRTzS?|;)96PKs8@2Vsy>jA2n;fo9R82Dcvo0gQ64i&)N?8HaOcDER{DP6@X^Hok<?Irew>|n_LLRwWpBLBDi)5S
WluHkh?(&cr3Rky{l915`wTM$$ugXe*G|0Od4H=b69Gu<Yeq;RDMEt=YBUli4&T+V$5qd3F1S@$@qK&d@vz~q-MTT4DJ#Cbv|dtP
dTiv%em$v<A7(cjVRa;x85376jTgc8J@2^ae0}?XAUf%l4L9I|-MLnKMtef712(jGkp)y0E@*HCCC2xVeiWeBPZnYur`sB<N;*$S
RIB-6T~s$^4k-!@j6jApZy!1%!l^MW=~+HH)VWq*@}kD3(d_<Z3IY)a;m84k2kZq%1|njDf`Igwk6tvju_Qx9eRre{Q&d{o{okB5
K*rXn*%gCIrLbv6%TtFgEw-S<;p6#GJoW)9LFzuZ*zQ?t|EkN<+`hSeNL=NhSIkMoUD6<FG3v+%i6^V29UxMr3qhimf}6s?1p`u4
u>ov44=Pads#t}pS`Q&gN38&3VbUSzM$kS$^a@acN_2nQ2SSvcvs4vGo8?SOgu_5>8){%R)Z%M^py*dg>L2i0^#k#d;-Ec3(d3JY
fJz3D=rlwlKp^x3hRQjrq4lCFp8we6tq=r3?rxspN~OQ_8NKZ*zXx*@LvZ2~Bz9Vwe~7=seCjIb>kUOkiX#&NoTQt2ecIVPr%OwC
>DcMk4ytMdk3x6>v6uPWjb7zM;8g%9k<9)EBonVTbQ4U*6y}&R_6r0zqd5y^&Yl@MLv>sYoaxEcRM@e6;*3bZ#Uta29b1J+^Eqbu
s;Wi^6vh~VB$8p8!6F_bVY$IOp~uI1)d++N#>5U3uqElU%!M3_$7C6u7<M@cz}Yc@mhr-Fn0EpnuB-;g2_rOu6d_AOBoGrI%!*V<
BP%QJ&nuT#_T&4#wx+pVw`m#bmNaTJ*|rmSf4^5{7&kC?INYv^?8_ypr>v17G9Q8gG?ulonT)M(Y!}NKWYV$}`ggm`=p{FdzVKlL
h>)mrJV@9hM0oJ5j{=a{=*3!wJ9%UK)9<$1p6&W_*LjTZ*InP_$^{gXu|E$0?<)}plc0*&*Im1|jAAs+YJP9ve20?!LG&1X^s`6U
eA_4Lm_z9U>JD(eaR0DAuQ}9o&cV`k`k!2fNNnaGz7$T(4Tnkl5F>HL4=?lU4dK>?_n|o)phJTL+HVfVYHCvqgagk7f%^Z3;ne-V
U#=FFf7Q!yC)|((vK0~`RMjOA%_Mf@&Y~Kfr_w{f6IWRD_;L)H->SS1{eMJxa&q{-#Qxu73IBogoO7>Yb}WV<dk2h{`9$-|e<gj%
dsBayW_O3&c_)$;E)f4v(Z>TrK$vn;@K}u04f$@b_40CY1CamI)2ETt`dJX;4{Ro+?I00kl!y#M;1&@OK5Re7Vf%<-D$$k!?*f~N
hpJaxmI^)WHPoS`Aiu*cc7e8kRlhG#e0~^7lFkhYz;G}rh<qJ^Jd^S~uoFZ&pF&u4hmAfDe-7hy(~suhIXlj{RYKlk=)X_LZnum~
Z@}{E9{0ri1HVmY_8G$*Z+~eg_YcS<KYxF|zj58dDJ;s>j5lN{m19#>bRmOx>MX(iLV&pWi35QCF+ko|QrHB-KlfH3@{|_(i<g`s
hYIvj4hn?@Gzc_K8~6f0&Cx!|=y)BcliJd!x(oF^-qU6XamT$wAx@3!g;k0aQUBNz?ml4*B4pV?DLSGjI`ij2xBADbFIDbp&apFT
t*cqcB$JR6PBS19B#DHjq@58wz00VM&Ioy-)v43no_cgoGbckrs)Lue&2U@~xdpX^3HcAV^Zo;$vP|&ScST3`r|)V!!xdB|7!xUm
5H{tYKaJAX`T$M~BC)5#i}BzIVu&IS>K9^Q!y7YrVlv2pdLOX)n0{yJ(g#1l;C-pG{5o*Sj1d>=H!erCRs*uo3S>jljFtsBl0TV)
4_6EU^MNFBgyYH4l14sYC`&Nl@#m=k{z^U|eANxB^*_l0g#+{CBV!)MLtt~z_!-?7hlDo|Sb6#7NyK`k^rz6Ds|qvy5dDGr2ziJm
Kq<l3kLmo~!?<<>h{g_B#}VdwFn@Pu4e)56=y&!PiPm+C_?<(c)E}tF-3)z+rxV&I+;4a8Hap%y`MNukj(3rbz-{d<HeWZ_*OS)i
?Y$hEdL5zpuy6UA9cO4*Iz7vU_Dg6vN#J=M>$f>BiI6%1lt8<{??J^;GEg7nzV3Ma{`aR@)O{#~3<=Gk7y$Xm0hv$X{X9RM(eL}a
;_z<mVj@t<u-L;VuXuCfo{yU<cnSVuV>7AP`LO%`t=@^r?a<ceJW*21&JWZM1HY9ngU$xDY~}Zq@e?=?84Nh(hc8qLccGK2Mjr=H
yM#K1T?dB~rcS4UwG$kAJcCUtPEJ74JI|Nbzvuh?os-*y{iuBa_j`0toyY$#?^B7R*6#gYifhFbKZ^bm&PQ5*!Nf(js49;}s>M`H
w%V$({cTkfE%_4PyzM@E(e6K_KOmUi_Go+`C$mpZFM?;(4r+$%<K-u(hI9tJ4__1dTmKPFW^{{gn`?NF9^P7}r?Ly{<Pc8bovll9
n4&P*_)X0klTwxu3Rx>DqnS@Gf#cXQa&|h-u};I08UkTM;^-$thuOXGL7~wnKWyx=2H-${wh<TE0Ff<HW~cZp$#xLX3YtIwXcWUq
q<*M8A^u}y1OIH89nnGc176dqJ)wj;wmfovf<yENa(owjA^k|7KqCKW1d59Oq&e$=mY@?9U$G!z5NehG-xW?fQA007fz)3oA<5+W
o?H%JB<ZtTcz0#$b`a=2VZ)kd6h@|VJ*SJPc&W#T9JR(Irx4dxag-?u_0tA@Fb}zZf2YLmJ58P#3*W#4Mo)QP;(r<GJ?2T&?jV0e
>n~e9rV~3{uhe@}koTYW&j-RnzDB1XZh`d95H`NZpiL)hq<=Y8R1hEXJdI!8BfC^MRDR1*^-)1VRxihZ!%wHEp9G+*3d^&H7w>d6
bYGG3Q)5+@^gi&|$@Ljuslnz)r=kyd5RyT10M!&20mNh=z}ELy10Y=xgo0A4sDq*sWO<l$0Nbbo+IGG|=wZ2I7yNH~<EH%uRQ*Nx
Kz~!iWHL}bqx5gzu<j$^O7}DsRVoZGSMm5S#K@Vnou=^OKX=&AP^e1Ge45W&UF0Py2TKea2^X^o<4LwKvw74S6`I0%0pc|tUm!ux
DWC(NH3+L%NrZQ>Pqp7}H8&Mo-=O#whu4kK_i;Z3@X&fP1W+XjKp(Ouh{y_CMG^2<d$g#9QR>K3^=s3yj;@ce_9om9Ad>LLAyc+H
8AG%*`TWVWG^Mb&fV02B%K<beyEcL^dYEFbMrKKFu$h!6u!yfbUQGRG_X{*_KPjyS^$(9e|5skz)jmI!37fqm%ftPHP_n~FaAj~w
dDqz>f;c$*_z=q_op66KV$#P`$Se|u6ZoHqdL&45J4b;m@j%nv>xYTAVEmqE4A)@$6%-Ne@t<2l`WutL>R6r~A5#*SCw$Z%1`xp~
MdWzy*zw?Q?n#z|(M{)MKHh^<yXzZ2i6zl_R6Dd8e6)0$#lBiN!a5wr*s)YZ|9TqBsyA*Oi$XuXL(MY0KXwD|Ao|GxN+AHy?yfuY
%lWUoKI|FBcWOIl;(yrsxFPxh=uflrVfMNQfd{~TjyjLh7hIj*^2ZOBGo}K4Om{w&ULc1cG-I^=J#}^(9JT_Mp2H@7T8>k*V^YD;
$bFL633(XNh?=OTnkV`O)f-h%Q8bcftt~ZZ2jYH{xsrOouz-2}kEh34PuCsmNsU$_&FqtjF#gbxhYTA50LJ3@LHn2Yj;qhfLVC|Y
MZ5n*{cHTcoz+yjpW6WiJPW`srG5VObRue``pB*S2F;fkt!*J-^(4@L$`|=oYjj}Z6IvAn+*#m)&PU0{z`7r5l|GCuGNDZQY!bq5
o4C{|Ngk$HkV*AX_Q`6alBs1DMG69b?jB=N#N-Xo<p`HPX|Mdva=7Kc`FpwUcSvE8FWF&y_~U@YoH5OivW*LfEIGLGaD;*L?&%4j
Ce{-aBZI}|6B@yVgb@XTXhERR)`#rh89T%<3kX>omt(!VRMK`p?jSM=AO$r3YhlcB$xT}BoozG63Dw~5#{r<|1&54`QAB7VQ5#D_
mc)qvLu6j>mac%n1qL7f`8s#tHj4GUxFUxJ+1TbjfliQp4($H}e_QWf`KASv&rYoKUCnlEzo`y8xZ(Mq@8%15j-2W|JS6gO^l(3E
2Sq{Azv$oSs*y_9z99REkB*d;<s<Bh?dLN;qBHNe_Z)DfoGvN9NDSS>%jIySfBY+|rJI&&zdau#pFNo>y_%$$DHtAw0Y)F{eu3za
Y0U`v{pa!G^58ZfuOIu?{_Y;{JV(oauWWZ#-p_<^`|~0T9(>i@veGz0k=}p0i+Eq+Y2HVx@%jf0pL|k%vcKEND>}8S{tf&;vftr9
^~>~Mo!r|V?@7OH<p12UA6Kq?zNl})*Y`g~r787wp9CKNS1)|i+CAKPZt2eB^|QO@|3Wg4k?iAikA<{fyV)%_{c4!Zck6!-7L)m`
wydq&uLvFk@5RS@`?g-+ic4}S;J^GY@z+Z@m(0uj?e`8kuXOhO`1AMnR$aFX>y0gv!}xKW;kDPoTWT>C(BsEkK3I>-0Yg4sM%K)Y
0I->tuO4__>G2t}Nq#io+~z0v@9h-Ye!8&UzVPEl^zi*%KT(o+bmA7t&@d$xAU(%e6x9#D%m;m&#*ix);NYuVXU)&qzqk0efB5}N
tA>)>WmiXxr(a(|kwnWDHLNWvi|0B0YyI>;@pb$T1uZCtuWsJ&Z^wUPJ9Z84?7^rC5B<DX*$OLF4Wen!58p2TFAZfD_m7)?-{^lG
euE;PYo&MfDk4D%%TFIO`hA~wcPN_q*JzMcGwz!Q1vlz;PTyF{cI=PT<_IE%@Gx>+<nfQSh1T=u&WstPvTWp`$*U@C87?ikklU#a
9U6l+Cia_*WJjj3PeyBlRa7Vsga{1{uu>MX9QPZ~0O}J%Ay~N-t-Uk;%rtSuhS)-DPpd!cn{$W?NZ7{LDFd4ZRS<tyATcvP&?vEt
6g7z2F`_WiVA58!n`cW%QZy7JNl4I<3rP|bG{G?qG}J=Gr4FJtaBa0qi(&}S)K;~i(YBiwCZM3Rj3N9~5X4haL`c#F1r*Xu6w^yl
EhSLXK+Mt&6;(h`6bX_Tni?r7C`P&)2P}rA5k!*E)ld~RF&aq>MFdS$ez?Fv1k+I!M@`}e=mL-^7LjRIDpHjiK&k{Nq-a(mfJlK}
K><hk2hNB~f=97c2$$$ZLF#&yJH$7`xAwfuf@$wAmh=wTG?Vd+=XO$^_b3N4dwzcZPFjJ&aLc>S=xG!>T4HC7(Vemo{<cnz)o5T5
$^o(TWV0fk1vPHuEoD)CR4D@dG}d&NE1Gf~p^3vLk{a}~u+kFh!_A*#y$13gPx5D*x5J8KCxcQtq$@vfrPIS5=aLlb`u2yT14Ill
0T}Hh=3~Uw-p}p&v=|nws|*!D_}i9dpQ;z{rviwA`YM8f0N#^f{v>?0QKZ-|ez@+`U{98^aGW7F^l<;ee{CX!@NfU5AVfIs9`o%e
5H~4uAECr0zHH5d8v>!xNi^df=98Y(<6gZxL$!OE{AADf{V~0>qPwRu7~PDPS|I%ushDADS^M2RlXHl6bC~n|H;BVbcg7jPP^ApS
nUxHHV9C89hO-Vc9wWusz{YTKoN6ST&Ab#6fZ2xvA;rrR8MFqZYbL`&X@(>aj7f|z!DJA2nB*RbcJ7#Lw_D`Rny9hF!zCUIH=8h&
5*vAOo7^raJG|MMPDHKcV32^aj$lRuNK%%fP#}`6hQU@gy%DZz^3@Pi5X5~T&{Bmf5NTlS?!k~K0*F7y`uBPG`@3tO`76Kq*?E8L
4F5fORX&Liq5M_6`aK;GkV+R&Ix94Lz5jlDq`Vz`Gy9%A<nrjE|1bG@VWl6XEoim%VUMeKj`gkoWz+iZ`rqmU)gOf+Q1_<UdO4h`
zq_sBG(Ecun7hn1qN^M#!0?B3gq`La5y?qaEI%{@@YU2b$^qN?bFYY(@a<kuh`q2O%|JEXxCaHsc}dHfZ<I2~fJpu1e?1n!ZzQqO
67Ga@b;b<!y3ojy9E840=i1k4;DJYyBzA`cT&8h25@&`40i-_Y8dvVlXeKHl#>vDbum@QxEg;at0GJ`32=U{g-nC%V5`0R6W3%jF
GaDR%<B)hl{Lr^;LcU+D<T41?9qDYZAyxQ%82?PYlR5+&LP%*KS}Yj_iQOqEDPYh-xu#73aaGN)(JH)i5<I?qUjxTha%)GhT}<Q(
g%kaC8n(Y1>SBY9#bNXeu2`~pB3(Rsr7_A0c)4an$(bxDQf6hCx=$!BrV+9*)Tl8?50PMj?P@H);J60Draz4H&fOD@w3NPG8rK&!
I(H|s=^#wo{Rv4V?Zq)VVNG3NGnyL2OE|iIx(#bt+Jb`v<a1asNZ+k6ZwG$UOn}D<DyHU4k@YqiiKK>wXB7l;v<unZ{ax;yIx^7L
Bb*`ktHPC<@9JWuLg7CFEZ6(Cs3U>X;$@u|(wEB)j+*}3x5-IC<J;DQrR8uzIvOKB)qs&kUsD^>7YtKm?>**t(}oE+zYpqCK8laB
L#_3|r=woZ_pT9UGr&dK=w|SiR*MHSS9(qES!;D$o&=e9TSa*3Pj;E46)-xeN2D<6m>;p^7!ryk$_^8eXep0$o$g~zXNP|&tMIDX
WP*@M21Lp}<uq5+3r*3ObCZ<w%b()D4pDpqF!Xpdrg;;8F0$5WgBW0Qnl7m489AJ5TNIBAi<+<M&Io2R$1c8#7~GNGV6en3UkgiS
QQ=1xfmJmztUzZ{j6*>4S5;el17G5nVD)2ixX&5iTslOee3<WQh)I24O=x&1cz(W{+#V4+Fv72Viu5?P$SEOzS5BxPMX76o1f?4r
CM$#vk`Lc{uegEwdff-P?gpDelEy3B2;m?aA)FjZ*L-MbZ>eW*Uh4&!3z#4fS&SpOT#yhkNkCLZwswd27CEJI-Q>#C92iUNU}%rz
t1<1a9YaU9j}~D&v)oW*L{4o)OKs#&@_sYHZZ6a#yRkN^2^>0dNZCV6L2H^6aK?zDFPEQQs%#-<T9)!)Xwfc)*%vI`3L=N-+hmwC
d_Tn3;!&-(K}9l&NFl_eWJ%ieWL>EuOSEYOBp-4E6hQncZoEpeNum!^Bp2YZenl~q+^X|bBuPSDu_O~4#e_5WRNd4B$_G?6V1ZF)
ER7`=WQ1V?sZnIHO|uNkpUS3^QUNBeq$KF=Fyg}lh^H8uc-Hf9@=AD9px}i;cIK(hwXSYa=*NK6{$|CGL|Y)T6WgVjabedeaD<&Z
SbX`R!U)ml`}JHqS{-fsS%W&YG|PMC{g!a!_;a4Ww`MVYtUG11%K6hY`gvV(ztxk>PfbwXu6|T1bx*{KvU94us$iFL(Cl7LSE?X0
+*>{R(sKo`q(`eCL*x@>R~RRs#WFfpMQM9je!k9RVY3)5RV@!HYbXgHYCzFCYtZ;eCDKW#6lfmITjTy4tg={Nx^iWXOhla#HH>iV
WS~XaZ^=cH^HxZZsgtIAM@Ov0%_{=|gNsUPEProxM5)oTY>8aH>VW1W>ZCNB;CBU)h66vGq6viut=3RDj}9QGua<P_vr#<lI`K}4
=A>MQLR_Y5>PWRgB8~&vw8SbBP>>-cxzKlTPfne4PsYRI_h)|yUL5Uwu&mr}&@ryvJ8KMK#7*i`8SKv&gg9hVmxnzl9!MQEWQuSl
A9nwCwLLhvsIc@IFBXsEe4Hpf(vK*3Fz?5nrw-xHsU7o@#<Q%QzsnBRcED~oPB*^4)cx#HL>}mHF%h?+(eO`}URv9jUN3_TehHlW
IjvvGbM*Yz?60nm*!mGt#eIwzrqomn3J+H=17J{)JyyrO#+gm`2;(0fSL@Ia)>fz*TR=kqfPu&+wDlpg$NZEzOO&shKXHK$%FWrS
t_aVuX^(>0Z)X-U7XB5avy!P&EV?LUkwrgd(qp9C@#(HP=sXE}@#m9iId>ic=R++J2V91LY_?r(wisK3i$sW*6~!(BAYvpy0CXTT
Bv<A86vP3Y{WK<$F$bg><x7ZXqb4LIJGpj6on7Hr5L|&KRMh3&lMBGPN|Zq6(&TsMXu?2yi6J<Er2~Hr=I%IY93)+|;zI_#HrkFn
-$IBGWCVKh+wFlVTQ4pg*GmN=5H`IhnN(k8E60t{N`AHjW1Afa<g3*1)9~+{Q)ThW-a;3i`}fXS=_5xp0Wt8`e-5P>T|4<N=dL@@
e=CPXA}GS5ktH^WVIS$1#F2@!Bq`^w{c5bnQXkM@eW%eJS|1+>20+^2Hhw=@QAb36qk*9d%{>uD5%-XX)P6LyM+AA};n{)ik>Nk#
DXT!zAb=fRxRh`~-ZT!YI6WdxA|1#YX|pK<Vx&;b*Qe1o@G>G~DaTb0S*s)vCHSfbZVWnYs9^qBqHr#7ZArx?G3E$Bh=6ZUfh$jC
r6CFGRB}n0g;K=`?>O<@gGJ__)pbM~^0o#}<xkaxy+VQze`Sx|9P!jIjA#%^AiffEzNrd+)WHoA0_1qT1W7H{AcCrrDgYm(h)}CY
&>CGjLDs%-6paN)r1Iy-IO5NX@^4atzWvNmOkr;UQF6isG!k_(Dr#6#luXRbum>h2ssW}!`Ft6XAp!nJ^K@vmP*KK^R?9Aat^FqG
$0i98>=yI#qIHVknAP|io5b>BxtTO6tshe+jBgMVGjpk_>vxxwsET-k@heOE?cGxEnKJAr^q?IiPW`zuYnlq{Q!qqRs?0x(QXR72
OyC)G4=MDRm)G|qCy4|Q6eogyo-422{l71a00a<}0X=<ra2^FhN(hSjz1^Tn1$qJRUZ9bG=po|FJ3Y+@wWb%pH1^-qfTyNrDDdxx
E9%@^O8RM|&XxwkF2iXb*k?*9Jg}N~HNaf;&7{Ab327PmTOLg(%zo2y-RFQ<F2uVlHsjV;=cj3kQA+h%H8{w9)|sI0*!k5J<1PsZ
(KJZE=OoOpCKz*j>3)1Lu?nOpkzRwWf22ovKXrqfJ~YP(Q>TF8!{W5(oeZ4bL9wh4Gr&EK6eza4ws{D_{3E)(NHQCN1fBgDKce?u
VZ3U>EG;GUDaqwklb$%lQ-&<hPB!<rt5``Wp_cwp7KiM=(<x5P6>lkV8UR;ezjFHATIg~*>3aAs+{1S+M8TY4$+CQX)s^!|M$!>8
2EeIG!lM{2?$SS0obRJ*#E0<hxbphGJ4itFcXZ%!AU#9~&n08EC^qF~@uenKtf6J_wdRgR4b6V`@OgG;yV<2utWj~``s25aJT$bd
L=C*Fw2Y;x!KnsH9w@v-qN>2>s>@NsMHpdaX>SSnetT^4txmdpv>NMMHoUnp^{l5TpGSs@F;&TiiXNIv!^Wa1<96zdoIdXU)0g>o
|96(o&#@Er5JlGu*A%aeqiJp$>;9K;>zg!Z8}>iA`258wPq;AtN7E45>hok#k#ObvwCgd&`R5sn^c@iFLtk-Enw)Xe@CQ2V=@FAL
;dD!QmtSYv92uqHf74LE-)mLd(20vzj+*v5V6(zA0sTknL$uh}p2)EY69mVX59WLt`9K|kybOPh-XeRk{xt*VQLd+zF{bbDGHy*T
Gmlt!bsn#>Pg;ccdt5=}0HM;KO+C(ODNDLUl(JI%s(!u@<;9)4Nu>nWGa>2pc%RT&X<~vfiGS-6l%Be3o|dBqgOgTbU(!kOocwga
>kra*4?~a-+?;<<u@9PCt-*{M4ZsZw>B4}76GK4`O)39@P(DJoEI}c7(FKi8U@8$YbRhCi@Y0@E$Ns|&!>>;h)^pm7($dHFVdnb#
E&mDYz%al&4OGmcC}GVrqJ>k$2_i@g;oUo-FMzzn@I5KZ;xpRIER9m%e=cU@H{XevO&$jn@c*9=FfUF*`19<;%$$bgXcYT2c^*$6
UjBVl>O<`7N1GF=&-!|HH8>ZG-?Y*{8yd3)1*(c%UY&S_1G$^<PWTcN8gf<HJHcW|ZuHa(q~ED?q&oG(==-Gg<d|<qAkRX`&Y^u6
oKO1E?Vcec2Ys^txhdK(?!#b`vWNmmDr7rlBnAkYAgAF&TeSeB(K^3d5?w!#Jo!_@lho*YB>IJ>hIApx-%{xI&JRDZ!$(lng=hl!
Dj=f`0hU1uQF$UAI+9QxGN`KPGm^wnIM@e4aIiO}iV!drIIvP&5VJr91{tLjkYx^EEE_uZ>TEivS6z<%UwK0AeeLT!j|QLbG8>sh
Xn2t`fmz<#c1p3fOito#9_7Ae6YiZmPlP(`1DJG^3_2X>QhDJ_nUGn73WCG8B50l*N8iNd4)gCR)l0$PJx!^~kE1GlmEcXmp1&JB
NzEqRGIuhFdj*_1Etbu3tTW3r%tY6dp5?QgQXI4fdVHwe9vVI@#<Pyc**lMEE^=^a2gqiGFEa@-j=W6+o@e^|Z1CNQ`i!EFK%y*V
Y3fWn0vjdNWTyn$t-wEs6i`WYENXZvD19A3P~pRuMGTz~PrujQ>!m{?a00+qfw*}B02J*oItmHE!1bE~;C&U*It&j;m@r{aLX<d#
H9VyroFWh2XgHkx60P^?aPSkn2jM&Zv0nVVz>)JjY5f$BN0ulZlDe<``P<#)x8^GyE91qpC=%w(BE)g#|HsisA7|*=3-kvrJzB43
->d3S!?mog{PD+*F-mc|jZJAUl%?WG598eRaYbHlvE=FB3o=aMN0W)afA{Y<^UF@bP8&w<IFv}PyUX?+-@aC8*CSdxz6Cg@l8&po
!)s-v;2;n{PhsU%AJ$L@C=tk4sYCZmLrQrgrC%qYS`vVx@s0s$2~TXekV=UfQj!XQ@g+dS#GaF^E13!tGU5tSkoiKmfS^x=It3^n
l)6zLa%iDxpbH1OB|QX5pRO0}|8MkwWcvSG-})qb2TFDr&l&7^OGrs47I|a=0vq;ylRlcm`HawL5mZq%Guo3uGy(<_Okj^8Go!3D
oWVTgI;s=(a~w_i;}uU3`h+xr&lpA|92mqpaU~>-kOZ-;vPDT+G!!IFA!S?%su%7A{?wrUN|Rn6?ri*0fMb3UaP^n~#t=jPXYTFl
J4^nbysx=I<T?iICQsG@{slr5L<e9$c~X=w@a#hanZYBN6Ra>CPaqD{0a5t=+$*0H4xU&*z;UL6$YThJEg(R03<1O?J}2wn<ar;C
ec%4>jQK0*xqL{%d(xjTe+}w*0?2rQr1@+b9&)h?n3u%+f%G&D1i-o*gC|xs9^UOxeZqUupqL1WnAIXmnP`5n?1cN63Mdq1p<qj2
za<kK@G`jqwlLrwUWVx%flus|VF~_!<10yEz`pbQ4oS)=3Z|w=f~x<mqCon>>^{zn{E7vK$3(-I^V@1FdvrG`$^173B{`wW>da=c
Pt#B|YHq`x3?ZY2#;U!j!qOv)#CHC4_8*{o3?1jef2q!>zS9pu#9gWIfzosoDu>?d@rBb+{fV6B0fMTmlN0cP(=o-1fc&=qlw{LT
LKk8PBsl!`<j(x*uIVWFcOkgn1OFL$${lA>gxEc-q4ZSY3g{Z0;wb<15(G@1&v<=?I3EbarYQSh$VSS#PKw<{swZn<x-pHRk|dD}
{#+UoiW)<Si1Jgd2x%yzf=5WT;lZgMAp<yap`)Np0>q<9N*H7S=9knsKF|%u?{?O%OqnvhveA)1Z4S}}@cV$#B*oM$4Pkf2v}i9E
I4<{NKLcBc!$N9J&XiX21LgHUDGUm0)ihB_OCYc@Z>bj-90SMVet1B03PcIlDq)n}D~aIBrj<iNc?jdfZ5w%y&^h!TDZoD2cV|)|
N_C8p&`<Gzh>4j73LvF8b;jd(u}MuSM^40iv)CiE^GFYOzXJA~)3D@@hU5Mbje8%KF@+4DnerMw_RSQq$rJS<*fjnSc*S^Vup}Qc
dWlTMP!&s2fW><N$aRF8N@&Kt2<!!RrWv3}1!kaNkaRJg3a7K>ownczULGO9ACPtX!h;QOGm6eE%4G9Zej&NhNyg1_w=Li`qf~ZJ
ndbD+dmV@XjLKKz7zrAJieinj=o2kWY#)SixG{sHF@Vuc6c~*eshXLw7x3WFsX(C-5yN=66gM|xPXP|_%h%$3@_t~)Sw3)dg(i&!
2pf>Yq|o^Rph)JRwKSTbJpB83D|uFoL&r~N<%PpXmNQ9aAgdh#4{9f<hq`Q!+LZcq!}qOf4va$|=biE)y*#CF$T06h9XDWi!ckvb
VkEdnw<vpF@KN}o>DH|+Bk>}XJP_^P<IrdEFqjOUvUPm%p>~_xa$<#I6U6#2jLbr&r&Q@|S;S4X!o%j&UVgY{$RL_=G9%(aj2Khj
A27!w%Ab#!RFe@0)}!7POa%=P5K|E;C{P5KnhEw3_8gwr5}075Xr>BZ-de3$kkd&~Xg_ovA^M>4s5#K=6ak8`kGTy6c5$^kQ6`Ee
iJEnkv_V0S2%z#H!4&vdhgU;IaGq~>DI%M?(TZy^Ln0`}rJ|ptKi>jtOQ&mz?E}-(pH%h9(f8pw0{wumj2D&#98|>+pg^aaRH@iB
(GgUVW)#tmbCO~VV;Lnf6Q^?O@VvnLS1}UOg#Z&JDAJ)w(l9^*UmFWRObG;1sY(^(=0Yk+hJukPK%3U|zeyiNr={~^f|5!Ib!`BW
B!n*ihPl<$aV$t=$Y-<o!4gbTGa!ebdHQqt?YYIlhb(ofkm$);fncFaQ@D5eqs|a)QB-lIx6xBZu1`E6zT})wNg>)sPjD#2qzMWb
DvD{EP-tOf`9TeO2YC;y$!REu+7i@C_}my_tjU))lM$j+Kv6F1oWUdDZ{?<Y!1Vg^6?Ri{1G@)M^qg}C-B43hd_(ZSb9s^OV;csF
qu!y~r}#}3RQ*&uJ%xePo%#pIss9UM-qKwDSOzKV9S$UOC}ZR>VdP!Frxdg`nn&Y=z;}?)x!`x10w|b&W}!yM=uPjRB<gzXX)+8|
AMrW#UT+tKt})~Z%V^yNn{rw7UI&=Wl2XJ2q%;=M8dK0PIz{Q}^j;nRL?8j9jF88zV-YejLsAscX!pm`l9?v43r8829$Dx1EAA3D
N3QO{nd?l%#lCd<M!UVm{V*WxN(g91f3P$^(EHQ>2-4eJ9|!dx@Cq|X)@sYLMHqZ05P6gZ2|zuH4iF>nj>s{Od#aFmCXd}4Q6D=U
XT;Yjtc*r6hp9m90Qi~oBth*;lLX$9z-$n*9?3(eF!(&%HSnO6y)Lnxr^6<04AS-Dz&&b}2E>Q$G{%4(Vj|!TSOd%dZv#Gium@Wm
CF#?0cuFH1_vk+20x^VfPz&{p5qd-zH3L+$Fd%j6dzaxx`Wb!n*{GWOf0X+<_UP(8oBJN5(kAvf#&#{*p1UFekY5N4^<Y%y4*r>N
XkbU2j$bSt$|t$S-QKx)M+i8C?m*N#6a2=Zp$wTi%}BYBzCZ#%l=qjrg>RCf*9DoL3FoicAF1EDJ{bU_SO?EZ<j1DNrq61?HO1_G
?uq2E&c3vy)Q_K*KmS@BB;VCSaa~~m{Gc8E@7S9l<p=Pw@Tc6(so`n$q@N@@0oKTQ5IztlkQ?P=K;{T!{I9<c;b(3@0mr4FISAr}
;v|@eN=hg!UI_69CWfKmEXri}21Dh9aih-7fNjtd4o8&!Wb^D*pKB+$8Tst$8Tv=iJlDWFjt^vR{SW;<!|e4w$;@IfSRjmXw8a)7
k^8Ym&{?N7pmnTOlT8lUCMH-mG<0ZWh@mQ~=%X;OQ85z$P?XZKwrxhWM$w?vEzyaJDV53&lHD(ddE|I?)K_OQ5_4*V>mq3;Lq!mF
1Cxrgh$V=b=reR-jUZ@Ku<~=QYN4ozX^IRPEGpu)iXWF+8+8~1zDK$d=|S8Wf~r#M2r)E47G3=Qe>1ODSo0(~Ae}jH$h1}akfX~w
1qSC4Z?)yxWqKeVI0d@S&h5MMXlNB1t|m$-nB#F<9vgKRh1%O#Xy|c6EORhnsvi)Ogohj;sGrNgb9!=zg5Gvmf|lA<5u+3+xWqah
*A=+MK|uip)+UJAb5unySm<!-ejH)anoll|43UIeOa>w5k7o-G4%n;*h(K(q<L#Uw9EId{13~}8G$ccHi8&vQ1B3{`GFZ%dPS8IR
*e`{knmWgkXMkBg7tf^j?LNqM<9pv;tKp-U*{NxHQI?KU?t``pf=d~>w&DEThBs_r;a)Ygm?4N7X<=G|kx8bo%VNaE6}3RN+J*pT
d%U}n4+VAw`#>~vmQf`RSq$~}>1S0<G3Y1hJ&)(=dTw>>DNPlxsc4z>$YeXtzDKR(c2MB*J>A#MZxEYAU=-_vorf!YC*<MD5e49f
*oRTT*HNB5Zy?uhJ0{`;7EofNCNMtFIvqT3J*+BEE`>PaT`-%8h#$jcC(pp3#5fWiI$s1Q(GK1g?&Li@e@*X&f~*yS&&@2hUb&F!
=o1Wo8Ob9&RK#xQW4ln+GMeBHio0{pu>!CfA!br@%X<iircuBfluq!34ZreGqK>IRVNRwf>5hPeXOyQn=eCU*T}{p%q1D<}{C&AK
J&n>IqEA4}J@1L+N%PuGFuv^aFQ13CJN*ObcuGCt^`Vg*60+H33rtOoiHZ$slG>M06eSf@OQwR!rc!}`*mW8)E-Dux06<KnLP0FD
P^2vaLS-z{wMD3eqLN*N2(?+HplOH)5QfBIL~uHKDVS(df`lRzrDmWeLWq(kfS{$BQ<8B65NR|FLO@K^q(CuIRZPWGO-cl%f8(n}
v`~i(lBSsVk<b-Qk8}Z<2q;O~pOFs1%RIc0*!P-lbFcP%x}8oxfHs;p*VJzW9SJ#W245iQAgj$|!qC+kI&>xZE$SZ-?CPPPAo1><
6C^T3uaIb?!hAQJ8cb>;N+#0AI?FRvrO+;}WT~oF<pRJh8i<*iRKpcD_uUK*ii#r+Gm{vxjDzQJR5z_OMFGnLKwKE==~qT;MkB1G
Fxxoo-ASfAoQD&Vi1M;_x-n&Fkn&Dm7;Q!ZEaH=l8U~u1wI`Dh?D|eAJ!3LS+s(zX{7g7@I?7xqu)GvrGg_vHR)V^v<0qGU-ro-$
8cJ!!*wJ;+W-FB^8BJOmfa>6eXr|gEtxN++PZsk!rKYKI>(4xN5?7tO8w%?#C~Qhj5>ecn$s)y5jZQbIw-nTr#SAN|8sl8rO+uE#
mzy%0bh(U75d^gd7AuI2s1J^COXi74Sh_~s8D5Sb^SXwwGqr-F$ZL6vbd5HRIW**&(ruV77m&k|L77ds3Pw(Xx^$>f(yFL}AhNPo
TIsUNDk-4Y%_1RfoV+l@R7d!fq9P%RtmAYwCYHt`Okvuy)bR8j1~E-%++nyKwT5q6)+Vx?wkDFXG&{@~7>5Zkwi`^fO|jK9hSz)6
rjV(bm~SoQdh=7Iy=r<S=)uBFAryJf4+b-(NYWG-(BpZ^arGEO!=cH(HU#Gs3m8s}sjU>0YB3<zm{OuTp<>8kceaK>6a~b~*rUU{
l;NpUMrG2;*9H>CHX2v3aEm1|KvVZ~Cnyleb|^rh*)9wOQ0)OPWsl5chb%VI8&fC&gj9tA7y_QG#lWK|m_=Aal2Q#?v2|9IE4%@q
<0x!&!x?Pr0|4NH5Y*I4P`O}In$XQjlXFDcj+(4dpRnI^aO*|@E_(^xhkVvQkj?mZWj`QELf8rW*V&H_VX${aB?%IpphytX*dGGm
!3-Eg${|ZBRF$HjST;3MQwK{xP;6rzRxW_k$p+ZV5p<wwsE%+3LjW)P%6er+w;N-ZK784Op#=_f3d%&F1$1J?g}i!g&F36sHEf;y
Dl7=WL`W=)3M#2+2$qnbh)QBap$b-#NoXP(N*RWPq$-7qVk!tEpeBiEpSv0;s)>Rop@}7_l4C|Fh@_z?rTjeuvuZZSU)0g;nS(ci
8y`Qrv%&G)b^+Jk4~z;#7@ApN87LY6`#qntW@C*}X-1UeRW(fvDj2Fjq^TezEP0-j&>tu3&SXED^gV#*sh0KhwhJPY^PH2iaB=$s
-{B8$sOh22Rp)k=^Qi3;yrV!)q3$U{8Vl=!2*ff>T2%c#mXL@8K&2t-IDcd$NEv?O5X1;ljE^)#l-!VeB`6K@bBxA>nDFF}yNiL~
Nk|?LiHfKw7MZC6Bxo1yR#4K{%p)>HG=xZ;f1CMR^VlAHbb94F;M3IhnKy*(I_-njeBpDu9pn*m9z=D4=(>82Cii8$2XOiB4MVmA
x-kgr0R!37Cvd>@I~+f-Z(Hw3j!X(ylcA%^XnROb$Jl6Kn2A4NQ3Oxv`e4*->C;;2C`lrbMqIM{^kJEqTn7faHB4gb-K>W6Hmw$v
R$8#N5ol7|E8t6ns%fC{Wnjcmv7mc>NeSuM9|G9H7#`|E`$Mtd1US^)-=8C8%ZD7rKDb>G6Q@*!O)2vFvWMjKM%Z{B@CZHpet^Is
C+!3M|4Fw%KVDQzsi0ZB0Q4X(Rdb;|SbJO!LC}1l0EtV5e{rrxH1r6m8es#Qmov|PZbkUP(2>^-^VZ%9sjY@Z2Pk)*3#&qn!z3o8
gm}^yYh)ZM-n#(_)bPO5-qGJ7nz-I)0YQew^FWL|fCuU^5Gqo{2%@4v2udO#XI}R((l?Xo3#C+Pr0gj}f{h+oK&p0i<Xn1l8=vFf
09f|xS|h7{UXUSzj=b1<Ha#jfbXN#7lDzNG>2sD~Y={Ja;QA=U`Ul6Px#r~&c_<T0Lu1-?U2(jdKN;6uWrwojV_=EwU070)ggh$%
gCS)DP{dxFFOLVO9QWXm#Nefplttr{Sge$0u;~q&7=k1=Zk8qK*T-C>+IOOjLxn9+tsS1=!C2U*2mtC8E24@J=75rUvS$=JLF2v}
(LpHPIEIiYr;f4%H*`U-7V$N9z$>h<gLBVEZQUcb)tF&p0?Y~#!4yWgy>CPfk?w+l3=$<lFiZi!up8vWB4B~S!!blvX9HWuzI6kR
0@&n><BXk<0wIy)XF3wYT^z!|=!8NC{0bAvX#482s`V{F5$`Hy0v*`sYCx@$_<nc-_b`W$26B%MUl%$q$2+M9*G--g9q}i0m<Yr^
tC7J1QM&|ziLh?BXEN|QYGle?CweRkAYmTHNbI74CXAQ9V&}l&&>h%}(}$G+Io90l_+=(0oiOsI3=oX!>IT)w3Oev-bw>u85S1HJ
eK#0lh69B`G#063LWY`J?umU}1qcY!Cae-yC>aq1#6CHxq=w8mXUUA1*GL9H-ZlZz+{U})ZC^OeW+kEJ&y+gWX>#;NI(o4@?O&V0
#Q98~eD;{mY=C)?5NHl~>7im^Q1j1~7u#^oQViRC#~e>-_&|6s6%k;8umk6p5#bbiu)tbOjYMLA$io&8XT)jE0FP?}y3*OlZ)ajU
x=D(G;7M7Ot1k`*8YGxh1>6Y&b_)V#00aD$de*wZ17<b^-6@c-9Gb!iD-6umJWmHl0m4Nn%*jk$=Ugu4w+e9N!(vtw$t1+qsI264
WC*eb$|3=bKs~4>=_pa=(2S7$q=D!*9Ta*q8kdF<(XItx*OCD=IZ!(?M+F?CCgwfq6GdVRXbq4V&G6zN$6d<f-tgd{-v@Q+1_B|f
T+dOc2+;u)^*2Z%RH`Tg1q18~D1wUylw9i3^yKS%jF2j`d?u352YmVL(oR_p_dIbCG#*)81q6>g&f7WWZ7l{FM)s(CcdL#hP$I+D
>L`vR2jgOBR8GU^(rQaRb+N$WEKq!1F~GbwiXG;<y*0G7tm^}yI}Ue<v%7MsrWUhFjx1Um2-yKph~U9OcSC{3HrqKm3_&9Tdb+cL
k~n3)WLt?{iONuT+6=L30*%`)^c<0ZlL#c}NXlGA0X&2<RhtGvV-gP#P6tnPEQ*-8teJ(I%2PfxvDm{O6?;++tcV4!_7Jmi(4L=E
s%Y5Z^UsZRct#|SP;J=DGsw&nFoC7bNO1s=28?d-4va-{y$xRa*1)I9W{4R<twp(&G|A6*nw2_gnshm(rX~tZx|cBfY~rL^$we-#
9>g))Z4M6ox4_xK0*n$&yDTp4iK=s^<i;cdpnx)t$Tt18IimGp1zs0?KI=E9YG8w^Z;}%-gV~c-2z)`Y2!KpTw(m75!7|nYoZ*@=
7I?*58_69ZVSr;cEveHv#L=R(uZMCli#QEaOi|$39bN3|#Es^<bw?JSWUgkxozgIQqzhH5kRwI}69!5H#_oF@aiX5*l146U7dsrF
r(&#-1;x{V6y#9V3}99{o1pMa(ZUnP9XG5kYOYSblg?I3or|gy61ONJsm+F;0O^MAM*^Qa7afbyv8|4B_*}ThgmX4>AoBBlQIR^Z
YGfZCxfTe_977JIV^L?aAefHoVmO6pcPi$Z1|{#3g&REW^r~yvdl`D`v7Pn>*#Ki~JLU9pv_^^&w&-t@an^)r`K)WEJ9DEteREqN
dKo;-0kGg;T=iUQo_L)U2(q{VaCm(>AsT#L(A?B!sqUF4^8@iHh{F{qvRa1$!|H*66$<tve618n10DcPneTdFk?+o$SLQ~SZkycJ
`Q^E?cvJ4PjWxk`vuij*q1OX@*NKrJ%hr}tit4%7F>26I<4RcCF-5cAE|WA-OIJEA+PoUN;adh^w!rTEas|Mlpdy>b0WT?Uz#L6b
gky)f+-zJfA_4#{;7y2gKtA%YOh{TIM<7sO5-t=h<t36KJ4pYB_{zh5ksCDtSwXfD7>y8$Bi4DpFBi$bgg6z*43hchW=jYlM5U+^
e&a$r86(NfE(?z{9C9iQL|KFjc{;FsmQ5Ns>&u&fk4ji#miHOXO%|hvMw(dMi&dZo!r%d}2E=cv-!#FFOjsgRL;*$zbgb?&NT)26
d@`8H%f{(bZ4%{JRdIwjoh}2->6*wEv~<_P*2viifJhwT6hS^X*3|1#G!DGno(2}dsd0Nj2c(_qQwCBVPZSaybh0Ca5PB~KbkRVp
6P@y!B;N!Wa0)p|r;ZBNTSm2|StzGk6TCX-b(N`mQ!^ZN1nIt=4N$%1;x9=l2e%zFY%91jP~=2~NkALa$Z>K!xL{Xc-LaF)T{LSX
V6X%QMp;6n&wq|+-%j22p-YLW5;tT~>Oz1-s`ERMK<Nx6MP$Jvjxc0QWh}ls;YSNhSk?7fBDJN<J@v`XvuBd{VZx__$T<;KMT<F0
&DVvZW8rY`F7Sa#B%(+IGToj?%^wAWND3=!W;?Fz${0_F2tCt~N-_yCeQ`8mg(|cRg~DbSAqrHcT=L{egDs(I%(;e#7kqV=bk&_f
ftTRa!8Ji55hMYGHh|_*C&ze4NRI|1LGTGNJtM~$HPF2f!bp;Z>iR2_ksR<y*e#%AeuU1FieYrs08xQQ5mRPnyKJme!~%ml*tH4Z
osSqBE*z%i(|Nez!zG1!jqefW>hkF6#4s5R0N$A9_2;JUcPwuIZy^B05O%DGQ9tD_SRzxZaXLmI(=qW`(}GG*AT+dK4d+w>cP8Q<
;JAIib~2WsJI*{^7a+gcfb1bV&cR*Y{(*!*I?f05C3OZ<%)n@1`2usx(LhbNu^HJrm2susED6W|0r3taqml|CMi5C8?TkW@4oGwe
1L8{ag~0^~r3y1dFCNN|M#(^9E=G(<Spa1B0$xpt(DLWPcf8=fI>W*beB<ZIcQj#4Ntr|$ATnEil#gknK!hlRL+x4OqQ%m=UVh7{
5}|{ZqZBG|2(GgXNIWP+k+H%9jYO||v%CX_g7A;s+=(1?IafSV-b?7fs$1Inj<v%M#`zj&c*c3-htHL+fzV<kiP+%>TA2kE69ax2
5@cID<a1o@W~7t%N)WaVuct;DGCMiFjv?NT1flf=*C{|%K+wYtcv+-SIY8P68B7_c9Lg2I=hwxKd)KVg4tiQ52UpgnByx<(PQ#gV
&I$A4k$#FBJ_iaNBT5n15+w85)Of8#kg<na5}I=}W>a?>?^6TD!!9r+=|Hl~P|0x203^l}(~8%#y_k-CE)u9S%X=}lxuV6+jS@q&
G!90TGXuvG1A*KF1B^hCdK@#yGa#Wrkf?&xf+Zm{q_%5Uhf`6)4lzJHor9A`9E2&Os9aaRu6RR_+4HAq59u~aWmk^$IT3R(#A;-k
2`GY$q0>Py4)<8v(kVtrem$_T?Fk0Mw?{VPUT&T)$N<0i*>J49R2@_dKCA~kiLXcMZdYTH*bI^yq2zdWL4m-?Cm!e=LqH!72{Ymd
*vG3Wl%R`kxy!CGf|FYtBxo^>il|6HQDB7?C?!}hqAv(?>&pYsSA-zMQUnwX1_zLRq|?!mB%e8Dx0~5LpEW8(e{XlEv{M^Db33#*
v^Gq!6zzdLPMn*P&#jlZuy0w#ZZ})GqH6|9NhFdAE+x`kXbg)g)U^(~uoMM>_ORYz7sU@seF%Q<xv8Q&abVIUV-<{8O2Kw0r$|BS
m!KJ34#$TFwfd)1u^0C2kolgTRWZTHQYlu(DJ=#hni@MAWq8IhjNxpsmK9478G-cK4egNcY~smjfNRx&P8EG(f`-02p4?zZtUpP-
!LXb?gdO4gE%_Qnh=>TNW(bK$mYxxl-Q8b)jF>XP`exS)sOGe0vEH06I;r0RxdC`LYsQambaBl#CdZCVpmC#vI!#6ZZICKMF14v5
A*9TMyTY58x|S>yK{l33i?C$enQ4Nm2_d0VZ_V`ugI&06K}EVZ84Wn{Jg-U5QtkukQ8iHC(b$-cCM2b#aG;R^Du`_R_+Ml@u&M6K
XZ&&;G6yJWQXk2O8D$DR8GmM<gyLat;4<16!L%Jc{PVgU)h0O{8;>n8f0E2Y;&y;dhy3qSd;U^M?>|&|`P?6DsL`QpN-Stx8TsL(
_147EmH|)=GJR5jWm1=T+{H^OQ<(R2o!%izUI5L-9C0fKj{N9trbAp|^$65;Fs7;Eq4AYyN=@&V3<sxQVu7n5UYJi=K*@|03_&m-
51aL7*wKO=L}nr;7ErFzz|EVc3<ga0Y>%S&p6w{2mLjHTB8h;4kfMb9OG%7uaK-^?ABh!7O8=?McjtSs!B=v8B^dn)62llct021d
J)uq1c!-Dy8e9wxgHC?sRXIOiR9cMCWF~vdkYtXbP8Gx|u;W>pO{X7q;fDI7opV5$(-T}&2`BL@SnNt)1E%oX+6!tx)io3eFk@ER
L{P*L5}fN;QtGFAa%GP@;t8}%!Usjglz|N81ceBiyb@ucZ7y3Fmq38aFfAZRt87<O2!p+FIuMl}l^C54V!}|&f?<i#23a6!4Qgt7
Ze%l|D3I;5A!?)rE?kBahC``{3aYH(;?Zbw)#4ikzykh-SSbv2OF^;OQ~f9Gavk~c;mBM#WKWLej|zYYi6Cr|qXL8(TdHc~3iG5p
v3EkTr@>^NXkGClB*h98t~K5rPWN55P&$A&00&q+I;~Pz5T!jlNT1F_3^F9qLZJ~df^t=Q!WAfJh?zv9Apc1ULW2?k$B_qWr)M2N
-lsJ=uuIU~nw!vjRaK4Pf3EBuWWI+rFds4QgLoeF{7;{>1KdQy(x2}*Q+@LTBvB4nrIKYajG;@12le5oX#xFL=G_fX9+^nqS2>Z%
j+1i;nE3*fvU7%pAJwksDZMC>f+*d+`dkq0K==GFY<b6rw#hXvvp%%m1p>UG!#TDG+RhS8X57rcF^#0Gc_?B+bY%O^y?V@>B@QJ(
flvet0x+t85KG3-P$?9WCx7HE9)rGf-ik8Hq1t#U>0YMi^b|)Qh(zb@%^m*E-RncwBe2c@!}{kcYp?Hl0H97OI@Rr=8Pj7&yjx9(
-QR5^vBRkVIU08u5hAvN;~f;e3c!25XI^Jh>lxB=V2s3tx&#H8h3x{WQQ$tAi{~IX(ph`KN14bK$8}j^yfzO42MjL5)n23;=c(Z6
xYGD$oo??4vG5hOrHv@gvYvxD;G$dQn43>r#?qX%n4`wUqjZp6_LVV6jrQ2n6pdVCR-K(LXC%&}OTlB@+4aTy^=;hq?V8t)=pL@T
x7109NfzZuW@cUA8C^$6S{x3Bxo=y`%+LgSmL$a657`n@jL^9!q=`0=77__^lV0dwQtQGD_Ck&E+m=m}Aub(i(D%}Mrdk$hAm)Zu
4%G5IWVh?yxZrW730o&mHZQzK$=FV(7A9+w=MbYis9L>Ew+mh5+O9J725&~zvubHuLqeD@+a+hG&JD=*BEbXL9+CxgIr2=@O;1Mo
t5_cqFhFB^(81E7k_>CuA_o%R6PxGQb-O#*-nfm!?|GU?r7iRbCsqInf_g9=DBys=(eKL5Muc2!%&;fEu0cl*_*+FwHsTTMQ@rmI
VGm2JTTLPLWu*5tY~AStLYDG8dYE>Q^E&Ux9Lt%$K8MKp%Eb{@)U=S|CsG7;gVORA4xv&xaw3?n`rsie76n&O0&2t5{i*DKS0(9v
qR3<=fP{C#=F-vxC<1iV$ZO9Iur6(2X-d_Jg{Y}CHpp#_6n_ZrZO-w)0B(YosYa3|s97oGApqf!JWlU!)b9)Z-%R-Z-#4y{SBKqv
Jst*zh@~cqiYS(#mZYlmmTMT?61-{K80U?XA0Xl(mC{0G$Y3$Yz!L<EXaoAmJ2U88MRdW0F%CM<D~SS!Yzl;p2_zDvO40zrNUX~d
Q6dD)0ZOck0Z2rPLQ^Y9lq;0|{wQpM_QJs<LT)}&x$*Hn)vFJ}p1M3;vrV&UGc@2jb)>Y*<-r{|0DUC-OXs8JV}HyliZEg$5nv2&
8`#cZwM6V8>yR--QzZmh83(`Ur*rlvsI(EGsi;stb4P#2+3^lOfM|kb0t=9&1Sr8Fyzx2Iax`?m(62q!#jiK<H?#M;5R!5bym#@`
)@Dq!re;jc$(J%~zQ?h!%yEY(vPNW;M5?A^CB~<_j%z-R?=IWK%x)cenR6l&6BQd^riHcz7@&6YYFnX$+^-;y{X0{Ek|X<Wgc9>{
UA?~nUr9oOB4mh)l97p^LV=_M`4E;dh;T8&0NPO3+3F!f1qne30)EhtmtVCqDeB<m@xM&|W--P(oA6JIC)w**3T8oC(c$8Z@3Jsp
M7_2D6KAk<A!WBZ*HLz-OFx_W&)L_d$RG06!HBT+0x1EI2p~#mDWsy2Qh;e!0%%Vl5@bpWLb`fn&ITdPX-pUxvx0D2Z)<6wprf#Q
j+&ODrsC6fGs8oiTO*;&;4Ksy9AhIxwV_01Ldj4ocsMtlYlDe2?l>@5#Zsfq6(xF&PT6Q$1cWk`5uqb1LX;AU#4D`hH6+Dsge?U?
Ot8#TkH>>GH!LljR?7*b)WoMk+QGGl8+Reyv1ll>tx;qmh?7I18p!mRgR2zK77W_a6%nAT%oxWw=GbJSDD^l`h11Xsd$RdG3LG;q
C3=mc5(cV@yC`d(l=sFeJd9%mZ08|Q?fc)-kL{)_`qsrNq7JN-a>rym7_oO<@<BdEz+YBJ-ZBP`mb42N7rX|H!BMOLknQ}xzt8jC
&Na#Gbo1CHum6YlC)?<G&*;(oI#{P3{5jQgjK$MZq<>+UAepQ%4Kavg<35x&$sgTh+nku(F`SIkT_m8BLT5`&v{Da=VK@|rhlg-<
j@SP2_rygYev`wWe@<(<Psdz1&Kqsnv9~9edE7KNjvS{U9{49Bk)5^rp@0lS;lKF&S4ng=&$mtIz=T{*ie1VS_wdOnou8I4qFQhF
A8z3P;Vw<vkmCBHcmJQ6cxY=G(6rJD^6>D^l>PF&Jn(zuq}n&ZP(Ck1T*C9$TLb6vED%lyMA_FTBLv0$T!uk`z#VZWGrhwIehj8c
$@t~RQ4+QJ35b59gG58VPafmtmGShUpz`^IWH|NG50`Af{lua$@VQeUAzov@1S}^;5M<eM(%NEskguA5f1J9J1FwjZ`A3t^;K&=`
q=#mYnnNJn3AGT!&`8lVDS?f095a|F=^&HN2bccL^>wG+h2-y!7fB2tg78_wWc=MHees)`zmyU~Nwx%I0-;ii8Dc)^7m9<Vh&A=X
>2C9fp((1WdMKW-bQ&}i+h(M#jZ19kdm8NZy9E&q+d~ACC`8c_N<@Z)=mXY3oKrVvJ+5`VL_ei31NI(9b*|(l84K26)2{Apu{NI1
WJk-S;0{J~_}@I-EUrMr?a<8RPiMze;WyBr9^%+SsQ@AhLVqV5FS$U7TuG>fT3rcQnHg3RHsD5g0?NK9cL%lx_J#r>aN+m-Bpy0?
YHh^f6b10-pI;}>haE!zMgWWmvie^~lGSF^xtNjXj17@NM^+kn4byBDT$mXin`a%^f<xH&d1W{AoGHJVgyk!Mr!E6YMT3_2v~t!Q
l~6@<C;X7}B-gv;-uPGbk?pmgDKgSBP-esnq^4ytCtT`6E|9uO=WZrt9VIn{JunoMogx^8)mIV$O+_J6LrJupu*5_U_2Pk{1tRd{
)Km|tdR%ds*(q}a@67j$lhG?c29l6UQ^^m6nn2>Hh47UQ5>Pml)dSbK4u_#VCCn9>Hf2-uG{!&E{qpH;KDX?&hm@wVLb$TRP!}aX
AnyYxUH$4|@qaH2J00QNy~Fug>dX|gR$?r2OH9_Zyt&!V#Xwc&=IGt!*JNox-I~!VnPOxcVOUlbUh*8Bz|2l>19K}O#x#{?5<W$3
hbhS<U{qWOw;oaMu>~(!YuMYgQkb}}%b;!6m_ntJilnGw1ehoSkPidQGa3s7<_iemNO>1PrXPph+`aS@G;}mi0P!{^MHHG%>B9ks
q#$TCHvW%}w*Ai~;(&GaiGdzxgqn0rM?QxW`Zp?g1GXC-Nh%HZ<~6zbVKa+SLtDgdBFM+`O(q*;sYF#0o}xdTZoE!`igozI6W6@L
lVEc6Ks*eUVx7AevQCVgCj!A4Z$Cc_*p)XQPf{MndWZ1whY;`4;Z4x9+lRE^M;n!wGNv$KFh^lD9Xs?(gbEJYA)~_pPFx37*b;R~
%mAMVdxZ9>_k%h<Elu5`H9vSi3L!sr=_X{)3?Hv1nJ`2`&{ZT_GEqcBRZtRM1Zg09CTM7inP8TRAt@-<0;Hmdo1xJGFj7G@$t1x9
1k^<bY|Rea>>TydP@Ybs7D5W+W1|$rlv2vf)yr`)`>dhMEu(g(Ov1x%zE%d1Q+v#XrJ}^CQA^HM7a{_rP{aiZ7I)>!A75we$_{{D
C%c|N?2hi7%64UDWGODxrVQ0BV5Qe}<ZhEfbnzA2lNY!=RO12nk--ND`vm?*6(J-787UTk3L=RL6z&qrFc0g6p%b6qN!dPW&uuAb
KfG-sDp4wk#V#-yt%`=f!(s;Lz)=vo9Z^~{K?Me=O;JT4TH87(b}<zM>ujAIP<F&bL{LVx6w^^fDO6NV1yMyNjMBO^n_F7M5ebc{
h-fK-wVkz9qLQ>SO;v4@W~nq`s46XBB~~?^3i=fJzC^yN0imQBkSS<sq#6>DDOiGmN>tJYgbG4{Dj+CI0Hg?lAShjEnF>IlC`e`?
N>HT=7KW9iNRXteN(yL5kRqc>I#i_$jRroS9yeYtx97d!cX#9F&oO`0ks(+>phkf2CP@waXuURf5^(^7K&0263}<==i3KzaRufuo
yKLaxsBwx;(2|KLf{18>V-O(Hpt5@UT^;j}o#5D`s#Y8m-Y|=GOCziE)pxN3fs#zj%(kY`QX?iM5DSfgz=~!mRH7o<`m`1T8g)4w
-va=4bumC#;y~8CV5$+OsBJgsy2T*siL6kA#5;rR0LKLF=yqBinbR&b!Mx!q`?(4B0oQ<9MJWLh5*}wlbSTQiUwu1i%}o`*Qa92%
6Rf$@bngz*6``Y3sW2%r-6)mEG|*ni=LIx89gzs?&K}HI-Ydx9CjhtU0ZLS|Kyt=1x&{E1o$`;v8KxE_2q;2eSIHSuT~~1p0O9~I
dLnS#97yy%GnmxeOb(JCCqAX6y7fKe@gw7&Skm5|Pd_p5oWT=}553t(Ks(j}KVy-8Ly<77vVC`D{-ybj?leM2)YZ|9P8m<`sE4y!
p1H6XsE9lRfwH0gasXg}QV@{PjU@^vqxT;v;r<dF2WSho@BM`@A8VdTekIJHohO(cr1yd9z!XRzl0nD@pSzE^`!ld@0B#g`Z|wp8
g-`x$Gyu^75Pwb<yb%vr0oXj1n0+UFG!7(*XrT2+PKx-RIv1XmWwYFEY)5R&g-}aMBXQ~H`!?m;3k7Ylu@l=Qc1=WPSYj;IGb-6#
W&@1Nb(yUw>X_}Lv7(%KMyMpIx;EOYi=rZqM_Stu8Y@Xjpv2Rx?Try)I(j=8BEhO|!NeSb#ebzX>q8ZSTS(ZHMYdy`PCT>c6&<^%
>>7J`Y!MTrD<oY+N#$pm<H)QOooN%JE}Yf1l%j~xY>G8OC{oUIM@p&Qop_Wx<;n+kw!l#niNXI{4J^q6F~s4{GAZyE;GKA|h4KgS
Lp&xx`MQh#3^2>y4)OOySWg3Rbf_p`l473_WnwI0DG&P2Cvu6T;0{?_DU)*kywba91H2^oCt^K@^+U1fi^S$1q$6boJg3qcM1J@*
QxZWR+OY(S1Plcl`838LW>7L8#r+UJ+2=_QaTCn|m)}Bxh+o|vYzL4N5p9E7Kqx`jGat5k<X=)^8dfR@l@sDipe7F`e3yx0N(xri
9w1L4@bk+2;rQu#T6R9;mNC4M89h>ONl9xCs7{&A6r7sFqIcb46Pa`DKW@M`IX$pFb21k}&U6E?$bu~=q7o-SHyugU0BZo)!pvdD
1!4p+lyUpJxrw<nlkb%8lWv<)UFo8uIUDZ3-G^SNYxuaG4U~F(mp9zLFo)j}iU@)vVHt%&NQsgmBu~)(1Ta!fJ-H&&9d<M0kPm=~
m_Q~dS{Y#p3-pi<zeJ||FtY*_jUhz{ayiGDgAYRYeTE>P9C?Z!^6sn#Zp;`054fL;OoxwhA(J3qdME=#24aALV&jUKBs3CS0bvYj
jI<~+G9J~Do2(G!i@i-^Mwgu5K8@Lj?c)Yx4(Ap^oOLp!cCE%uAa<n=P{D-oK(n4O<>7*J-!Un{axrb;uD^Ej9z3rWI)xaj0LDR?
-h<bB<7XP<6Hy~M$`){v1g}X$ng2dV4ITK#_&92bowuT7qYN<Z;~-zv9n-HTm&-({**Zw}6QWJ;VV&IZrx1aMS&~kL`n1uQV?rse
^VRhO<O?XDCDFsX(M-F2zdL)NeIYgSk1A!4d#BTW1B`6Paw8`a4rqP#FWskH2koY(EPh)!%e>tp{3dP?cc^SlMSz-1#jL?Z@%^gX
M!qM3|8RO!I#UgMNM?wLsif`LlJe88W}{Q`_-ryxFGiMFh#?s#6f`&C4rjv#lCMHQ2$UK`9ubKO6`@9=5Tyc?1=HC3&xbT540*+a
-~PH96+ydslXITX=^oyhFQ9plP#*^qxc*|IJPe}#x|WcLjeVW#g+5A$-3p&*b7B-du#4*ghkaS5APQY3l_pIu+X;fBj7A2Lq*U}m
CXhIU(i9Yu5NH=fk}XW=P|ytvOGufBxQ+d?T#-IlEeoKEBy@p5`q2EJc>7#T5jyIrH0WIy0`9YF8+Uj%4pd#hq~eU6I5fr%-jTU?
YodYmNIyddNdePgk4Ho{Q@GXD5y9kV&`^0R_XqqEHvn-^1KozgU<d3ykJmV6+YWitUm&u$m7gC<uFx7uwcD=iDjTj)F3_%i7!zsC
Z%7BzES))|1tHIKUB=Csk3%?xPNO<K5*lP#17lQBJKDp~rhn@v8^$*H(i=h!dqB@74?@y`LRL>mC01ZcT_}Ft$a(!QL{HB^#y<^>
9U^_c<23sKcfX8nqXGCB#kbc1#^3BWo9zR)v4`~dEdbJs#9=f;IH4(`hsbXMJOunP_r?{#fs#*xbTswq*x_J3(@T$r6!V@4TfK60
H2v_M0H3xOKLge^`#X%0h<qDS4LgB4b}7Gx?yy~edk1tsXoY0XvJj;yPr}k1SSEwi^e1sJT$tejg$JCda!_8N^blvz3}Sm4!}{B!
SPLdm*VlX2y>fc^zpwCer5k)wk8DAu(G{fIRv*#0xQfk*rehinh>XFSY*7edot#2$j%;$|z$|Hn8U;avM(-MZo_8axy3*;*Ub19i
SXt?|DJ(d2jFU+aZ6|K4`_1IVB|>{f9gxU;43J*^TbbE|oxYzo5FJSCl|c2afFuGwZ~&*Jh6+v-blFDbzyfc)$@y|v9%y+I!yH$?
*T-CnhdE)$dajJs>7ISzCp+{!VVq9&Cs|2?#egFsDs=*@6cm3v&l$YV48eQoa+Mb1&Rzep!wsRa^i8_xc*)%)hr8Mb2ggN_?bW9Y
o{wd=vZ#f+FuuLq1KZSlc(RPc7%hBjDMM5Sf}#p(Gfh&T2!dZg5Sotr{}01gZDG+ebTbCgr7~uGbqp<vVi>H`3Y*Gsd4ou5V5W`w
aa>^8l5W}=r$s)(4(iQKPJlJ&j@fi`tWo4+un!SjkZVBnzWsT|k#U60-D5@5aBZAy$%dlSb5y0J)}ZEu-I;c&O>L)%-Ga^8qPnSP
R~6dNH)zjwx$OlO^?7)7^z=80V+BRU{Kv`fJomx7QE3`}BMI{4JmsU#uwb~8d}PfN{GM?`a%hhb#tyPcU1thV1{5*nmQ5N=fRgg&
m<$GLH953mYT6oe8s#o2MZ9lYbU5LZyTrN>nhQiVB55TMD6$)dAxz(|P712_c%5f)>EdK9J?Z7_*I#xwZrH+b4zxqXK>cY@6omm)
h)kmr6a-5#LWL?jiBivE`SdhOC}=|ng4}r6MCMKKaf>o$#vhL5G*1M{%Oou8(Lih>k7S8JVi+fP<vzcVA8{aln+^cmCZ?2hshd%V
gJLyMkQgDi-@~Eg)0(x4N+6&B=}$jq{2w*7<U!wnRLOWmw7gukl*w?X3o=dBPwQ#{6bQr@qD>tY8JjosEaQAx)y;9su-ru@-mt?G
8Ah6cRo4unX0?R{iLMk(8e)YAi#B&@0Z<@XGn?GS<?I-dsWA41I+CiDgR&7a5reXbI6kXRh^tHt8>m%CGPX1;Q*;QLh}L1Dh8Q7=
O2D%_gL$Bs1fnWxDH)hRf<O!r15&4e!H_ie+j#=P+>Hl-S@<4)KwDG9{A}~;!kxs2#DP3JcuLz_io($7aG8uxNxOA+j2I4Ox_2lu
@R`2|g#T+j;M~7oJjXYFN5I`aJavQv%!l?Wf$oLC1Cni%zk4XmNl>f`rkp@@YLc4h$@VUB59=&T_#~nW<*zLcj$Th+n9CX>S@Qq~
+s0M%MfvB_-Me#kQ3l%;Wwebf`AOL98F+K$SI5n#nAD6Z@G`USbQ-ruu6q9iPq$}Z7vaB#hNkR<83K80Xy{(cmstE#85_T`JWpjL
NTmX(@DJyYxX0;7WZ^!rLhqD5KsY_XPtT9kCz=F&sNC!ZK!~D)$$~U2UB(m3$3gJZVm7P!y@x#fuJ^ygA>_gwu$|dDp!({VSe@YJ
=urDt&5c6Rs+jU!RvPD2IvM}G*m-QSD4@*w(NdxA*{77Tin}K$PT^KhNPC?k4@;R*w!Cr~u{dV7rMx!=9mMP3Ji3De<evy{Bho#g
9@mmS((049w<bfv4B3oIUYW}sSOC<JrD<BB>o<29)Hi`b{sb)dA6fQ@Fh&op3;t@=R%NRif(sA^sG?0T7gQwL3{*sIrlt<bL7$|C
C_Ic8;g2}e9<0>bG!;>3a#2E3SCSecNGO73D2YgplSVPD+F&ImC@Pq$h;fMFIXIOM6c~4gW3s+pL*#Seq$MN4F)<X;MFUpa5p#qu
7fr$700-qk1cONZ=yDE*zP?{32!z@NyB+H)VyX80XTuMrHW^D2z<xKJ^7jz-WQuK;l|f*P_oZVO&e(Z$r1<wQrn(aV(1hCwJx<^U
NPlX91N8_m0B?Hp7yuNbp8NnLUTPL#O%h}v#$<u=>}178(3lupGqE#F(n=sucEu%gt9X7)Ty*YRn{@=#A*Qo5-8hudGZ~l-OEYOh
2HT;uXT*b!PgB(PX!W;2Dkg*?K_v*J304?3Hp!==j%pP(g3|zGkZ|ra1y{6zUWef{aS>yBb4;%HW8{3&Bb<lmzG1d80YTX-I87^^
qj+2|GGLZK{~w<xWDWNn@z?@k&(9T(LB{-X#7H3!9^~gF4AtS>pK~ODRz-qud3n|nZ8ZD%7)~aD3U6jp8Cef_H4rfdC`Q+GCb^^*
>YG8dnFeVpF4$Co!cNSZNFx9`HRyrBU*QjD?D)n>_XV=QJk0ygGM{OtSL&A&Gp=}9T;<7`9;56>%}$_nMcl!?;XBq3s<6{i{@qGI
^5DJ#3LQQ+aA9{nFy5xY5~`jwWPt2F$&e8Q<+3NOQeD_1-sx~r9OQr2hBK;D@)~&|W-?fGT~a>QJuk(9Cx3sm_3nxml%=8w3K57J
NRer11aJ?s0wM}3hzHp#p~f{NNmLUQp+ToY&`_lf2}%tp_(xRqnpj|nin;_loKV{hI#M7)oxpVrhdu@l|12hKLA*B)7*n+4{s%Q(
%z-B>rhAAu6cED%6iLSh0FIqz6}~w~=DHt6GMWuh8#QJzphHLn1|d`H`tOtZ@1afn`7k}q(yNzz5!QS~!GC=-(V7_wW%f3~8~bMu
gLNHo&yM~VBI^PBehzz{2s~etqruTIhnN;5#A=K0I&wd6u}P>P!Mq@O0+9&5p~HUe{G9N1nJWdzpqPDaAH3>#8QWyC6O&<2G+86|
T;|><T;_f{j!4)8q1J*1Wlq;ZL;VvX=w(z>h)-N6iGUA@%cN*g_YbH;$>ZsYYZOngJAy;hI0?Bv?p*`R2a%J&*#F%?MO+<WK@=p7
=4<>myUkF$<XCjVmENRLi3J1@2I)e{5=GgBtp^-eYEC^UF;vtj(sa0ypneiAmXe~Wk_MupiK&RKsG3Ysjk-@}Y9^}C(=(K)hMacH
j8S!Es8Lmk%ZA%@ame0oZQcf*j;;-^Gf;TQl6h=}wt$dJfQ*Z<8K|}@Y%pZs25TxH4H*&@y)NM#9uS5@MVhw}X|OOUi#FjztSe2J
-RBfFns6vaKz9(qmkO<cCbg`W@!Nr*G;CDW(aE|BuuwsU8|MuQZu7?pq2bpNoDksSQ9zMt4rYaxvcd`kwj5ZHF4{Lr^oCZN!73X_
(y>BJJZ=(zNP{XIh6o|i6GQIF)(EG}=9AVtlh+q_1!Y-vZc2=dRwkVoA+vV!m3tg(mmxQ)l(jimkenDhh{J4|s?CZMx)wceB5ZX7
DpJ5xB)G|(>Ni{)$YK(P7zm=6B#4N7@B6yzXdE@0v#wMf>X?r<!6J&8VpKNfT+1_zlQ=1D(;*%x?x}+o7bt?pI*Z8zQq57N;^{LE
HqJG)-lVCd*@orjZ)GSH*7!3*AdG^M1M4e6(DtyNJ82U~tYU03k6Q}F(ZG`=9hx}J21J&wq%TyEg9Dp`irwaEEG|)?ixYvFZdn?a
cCH-YTfk`0i54Iw&EOg&h@!ntrL}Kco`^c$L7{=w(V3Z(J2{#hLaSsfILQj&C1*@VF+~Ons-nfZ)!i<S4ch4q7K;e#vv+w#Qf&uo
nD7~FbEfr{!)9&J!Wflq(wz0#FnCR7#LXZ;h}5P<)H@<e6^=#}YZNzS1`INTmCFMhUD+yUNq5w?C^|XcQ%<_LJj<auYUr%qI!;{t
8`y1cByo|lHUjCGkY#H+1c79`yK^&oT>?&ZVT4$cjO(&Y$-+sr5VmFkPC8ywjl5mzU0vb4oU=yr7idbCZIwAgd!=={G|Sgo(}mNX
I|>pqAjJ){hQ=CxV1e*qk;9PimqIV77Xu<B(cWgXYXO?NC?z%AdCR-J;kTYPZBdcx@Z^9~jcC>-#&eMDs7Ol5At<j#pom3T&szf!
7IbKHU}IbmcbJYfH0d?cn_&WS$W7-l$fO>7w&Yb0a0sVBKK<Z&Lq?HlDGszjf>XK1z$UU-a06y{H<DvDNkN+n$ioE}tE;e_LDdcV
;lU*^Q!K_7;UHvTJ|6^mzdu^}<LaNM!9H2ODI_*h6ws*ZpC*oVEfgzIRalZJ3SDLfl6B&c)M&_R+m>>t&oT=aeJO#4``S8tpMts9
r8c;yfJ*@TdY&9ZLEez?E;o&Op1f4R`U`4;9>uj3m}L<zRq%MXLUp|56N6IE9o;Ns=wwvdp}hnPF$5Vf84yv9yKKLS19Ug=A`kY-
pC0k)u=gmji}p4$ww8_e;Y=xyaly=ISv?pBMKDW1R6$6@%y?rIRYPpX%r#6DOI9tm2vDkOsVR(YFi}imEEyO#n+iJ{50=1+8?@X8
C%t&CA?Kk_Ao3q24cOhEDo!WJ7s*K=q5$(DdDU?Ai{vkafz0HOBoex5HK2dylJf+2mBX=?B=reE@dsnL!Y5uu4U-t76hRXa(sYMf
IO821=ZBsqaVwL^Fq>zLj?6b+M0wAF7JOiy7{F)bfI-191YZ?V4;AzTh@OBXF+M}0z7wZPP^ql}(k&NZG%&$J7=TTu1lkgWmzw7m
6wJ&5?5swy)m^)>w*+(>ahk!w#tt>uhq?_`NgxJjB8I727xh_<0ZFAA&{7&ml98Z>Atj-7XojX}l8`hyr5YMybQ%UprYMM}QHhco
qKJZ$l8~7|ri7r97LbXeXriX5Ac_PAhM|h23J^+EWjRB0@57KkA5cAbX_lf~Mhaln+5o}Cf(ohu-64ral;^db3iejtvR)_DU|{pR
kB}sChvb-*sURXn0x1Kj4IrV_eJM|d{iu2DTo7K(+4%k(jsmg|f=C!&BPraf0j7aTMJ#sMAc|U`m`VsGl35y<gc@j4mLjQU8Ym*B
k*J!cnhB~1O&ZWT8HOsLDX6NJDryKRsHvc!nuelg3M!@|tZhU_jjV+XP((omB{3ugATmM(5dn>YL<mT&iGxx!GekrbNdpNqp%JG}
ogz@A3~I;Nf<Y2;Au<e-P(MXev%}tyLyUd8^(<cLw3aLs_)biN-={v^Hp&0wHL+yCkq{)=3)=!~wyeDP2i{dlRTD|EkbXVnKulCb
N;>35pOGXooKOSXC~)}xdGR3ZgKcnmJ}Koq^!9uV0knahCPO>|K2f`0c2PW0J-u1f+r-F%b<#COFg#%>Pn;(bt4%1x1t(O|{IHyZ
C*+@rBlJiOD8{?4w{{`MEDt?n&Vv|uYgll7bb4qQoZErL_JQLL6%6my+kvU`y2r?R8U6%RwbVH6g9JwWE{Y_}wwVcz7707aX(-%T
V0eT2qiAm$3kQ=-JNj28<Y|}v>K?03QGp6IfuS%GL{Ps;UveIpbs0zA2hKHh`-i+Kny9{p_cd5)78xxHk<vFy@-TDmcy~)UK^ZpP
alAAc9Y&-Qk!&>>55+2}Hp6V=WjC!HVWHxyXb=~ArBi6qP5T=@Axb;UE`~5dLN1{I<^jeVoCvP~({>q=ut7>%P+O+hbmj|S)8)L%
W+(|lK`J&4vN?66(B+p9q-<<z4Pq4iTh}Hah+hcBV;yx9MLw4>wuqWSK-f<n3Jp^=6+^LGMoKO9ay&#AZ8pv#2}&pmMu>DwJ}_#W
ektD4D)e5QYAULAU6Z<J0tcjj9yzarn2DyMy`F(L&EP(yrcDrypdbTuE2OxD2x5qYVi=R4?KpEOTjR#yjAklb4GyZ=6GCat6-6^d
;=_cD<UWUQZczV`w)aiEdvekY9zP7)%BnWk=8{%@tzqDN^c)(JN0J<1!wV)jA#FKeR66i=z}C6X!2^zlgP1wdcW=NC{w3UdJbT{n
1Crz0sp1yTsg)>3fTS4~m}HU!r4kw>Cnmm><tJ2~P^Gi2;30@__Wv+Ye>eUJXhoma!&9gl%*se%lNe`8aG6q>S+b0_Ta_uly>86|
7LVl_`!0aw8=@JA^O`hjGkU{X$EZ~fk=1|8$hu?8Mf`TDSdBb!?~m}yz<g6n^PEVtc9cU<)6tn8N27C*OH7$c&)5hgc?9hxQ%Xfs
L=KYiMm6ub68C}@fCrhgGhFq(9*&Rp)ea>tkNbbSfJ4vx067C73V-g%VEP{M6Yi0uSfH9>f_I`0+)&DV6Xo>AGktNx>-R_O(fi}P
_V)GoA%(!93yA}-N7OYF$PaMg;m@aO;wi=|g#A)~ERRCOhe8|<!txMkIB*P!{saT+i__%CwniqGa3?@cFsd&!q3J7%n0;`D2^?dt
N>|qX&};t!J|mVqk$a&JM)2vTLkanx0SC1Y;fW##)CGCM2JuKvCM+n@Gk+Wy6q*8}I;1eDPs6J@N}5(qVG}_wy9JCv7zEgq50}qD
6O0VAuqWRk6C|ZA2XGOmPG1?QAQL=I<c2oU5axs;?_CuK@~|Z!p%SQgWc9Y^;pq2F8Z}S!r<Uk{gDa3chtbF%I9Z|!p&?}{DMgYH
l0@11nv4+!oiExXUw%A;uasz_?7pC+wTE39lql)wSYviNM^r-(M8J_yL`q*c)KpLulteKN0d_&b6h!EBiT60{Lxxn`)L<91%z=>v
%Tgj~aKg$^QAtP?(0O_wIe;~h)=b%)R3S976a!xgcWzgSg8i&Si}ydQfF8r;gBf=j0*WChd+CScCxiVRqBIT<Ai*gk<aBp;zR(xT
*8}QIjH42!XEcV7teqj60Ob@Ub-p)Qx|x(+uystC3k-N&4G7d|?YCJ`D(YdkEjPY+{Cjli6m%}X9*_wRy=MqxGo1XygV0bV3sj{(
q|&aDa32%vUmBK*4d@o#<Kc#|z(pfPO(e-s&*QOT5`#t|G*W2ORFz7F35ac)1dV~fpLpYdyQi)m-k1ykdp+Fwf#P|>l%znQQaMQF
?G){MO;MOex*IOyW+L5ntL^}U)DNg09u0(WOQa?sNU2&18U#Hl0fhZ!pelf(7q&!AP~hketAsKX`^F85NihshQ{H$*?tik*?C5>C
#yrCuRCkWt5O}kHKHc!w_x&?jw+9pN!IZtH$pHC4KAMQ6SJ-`9Lh)m&90$e+##oq-?_*Uy@?tKv4PLVD-2vCW4mn81H*s8?MNJp%
*;B(gypu#57$k_hsP0l?$6tllK@}M*#9|sE2%wbEIE!MPDi(~&L`feA=#Ji9*dWOk$dsit2FZ!p%$VAQq}|5g)DcAyd9y^4L?JXo
Mu5kbd}oY>0rtXaM5-7hEex@`#!Rl9q@C(P*4SkZ{H)TYOlugDBIhV$vSMDJ-|QTzE+J>xfyjgr4?*=uxqL=Y@H&1{F;VLBrWBJH
0~L!RVOa)>K-@nNnr48e4dVlfimHt<N_0fB+65#o-L)h6dU^Slm)m04!OTtMJg`L&oWrlS4yHk&HV_`fQBLASJJ$wL;iJJoJLKLS
!w#a(jK{+NkJI(^*gn@<Y4<X9J<rON1tCb37{wDmP;ry#8V-)2IVBFmMbbwpA=JI{xsJU2)ZAPM4fa)E*CC(+l}Lr7r31+a$rSJd
q@gh_1rCP?nJ7fio(M-rn-7wn(;)fl<=4l#I#C>~ArjGh5b4$18p2f5RKZ0aVWtv_CI?7yXlP)2aw)n+>Ii!S>^k{fAp3L;-8aNR
RFoUQ^e8*5Qc(`Ev{-{|n|OYg(K8YCIoOH}R>nx8pqd9Cy~1+)L_6RE2$|*nQgZep1>G9`q0}BBuUC<eF6jIoctH^nMBmd{4Jf9i
jiNP{HU@<#3T1vWF2a)xj|g56go_Hxgiy2>v2RoOQ##I*v565_k9;=+?$tBEJ(dDj219(O$;rwLnumkjK}PTKZmZK6gw2~I-h(QL
lmgx8&5qs2QjBG5UE+*KVqFajkku@vB_<{#P|B^yI?GF_wrI+wiL7P<3!_EA(KJ#A;0p^iyDYcK#5n6Aw@-;^*u~A6$IRYU1o@~j
Rf}S8BW}$x1py?y$8d4V;L{TW&)vcAn?;K8$aI8yQZ2Ov9{F6B7_pK^NHl_wF2VoR%8R#O?f6IVmfXS0ztasD`!vd#<CRlG^eMJw
6?mo!n+lX;R`G{CQ=DfE64U(jUCDfWW~faRTTl}N48~41s2T%E{@z=WlwKrDW8aGvNfQgN=)wmk5~>N%fCGRi1)v&3d@5sh6fi-&
joNJs6sG!#fsLB8G56szZ&a>BtHK#9K)>1m@(>&G;605;C32@1C_w;#6BH;}wuj9X+=rj9XJ#dSEPhwBZDT2&Mc#p~jL{BZMn-<-
ztNP)JN&5dJ#}y8dDlL^le$811=Y9`6RDrLk2yP^b@0x<v?~oJQKnLdF191gwZJ%-8J-9m#M6fiRMkeH_|;+=tHk2Y5*#tyDe(cC
7^M01j&*~pBOk=3BaI63>ndtkJ(kVth!@rGqmE1Jev-m(ihFi7knoqky!bDVa;MdTntde1B~a8*Oj5)|5W!59ED;n0sRYbI(uELE
LO~2k1X57|LnBfIda{{^B1{lbNlPUK1xP~xL!q~^2!sj{XaQfa(34p)PzIZm_{tdscNdYwY-!Lk;YWV}qC%)*Uu<e;juWkiu1>JK
tqhnkz<4TeKsa&)HrG?fhZvtNgqcpfK=K)*_!?=ZahJe48d!5QXF_xiH$+~9`f3@6RQYR^HXT!lGw|P8-$f4(zaV@@5Ke)5f~-N}
-B5Cw$)W7iDtAJjD*2uAgi6GX1QIGnvSEeDo<@`N4&0va934Eowa_}v#tqi%$0juD#t`ZhQ-mxm3WX~qNdwd;mvge<op+p{E_u{_
+I9Lq=&G3{huQrQ3U;qCcyx~A;B|KS?l#ihk-Z1Iv%6qVsu;i3quYa~eckCgKP00ecqatI;VrU>#*K_MZ&$LJbR5nmgW=AkHqXQv
ikr&uP7XJWZD>6$MK1bB{G^-N*iS(Dd1IDFus5^QD<(~HphmHTiX-BSW^%x2k7RAE0ro@h;gqE)36qkN!eB|OhT;BiQcZ``&Uc@9
Y^%Jo+r$?0|Bu`Kp4epnjcZM}_<j@a)#1aASFi!-7RgsoD+U0^epfkgPFL5n&qK)fXoL32i`W>zn)%@U2NdU@53uro4NyMZp&~#p
X77Z&{m1AsXQt%fB_$u-@^B%VrugBU*mD89xQJkx778kU*v!N|gA}zuO*B}HMWY2?cI6@)%xe7@eC%TtmlBzRA(*_&q=}+}ng%;2
NGkIVduz)R<)kQxr_AWFtYGrTX8?IU*sm~mS;#~Ll+jXFmk|=ZDT!$qf;_c!Y63BNDsfN+B?j3~AkxHnV2Y@!3JCCQR8vt=M;it_
Fg+pCntyh1QpHr26HOgCAfTgXQWnmM7%FNgsJ&Q-sHzB|&eKf>#t4yWB9f*CqM)%kiS`Ugh5BQW^#`R_`0?QLsrH+!Ja$ZW229-#
;?28=I~i705^o_~7IeGk&n5G`yUUZbkR>AC2H2>8kpv<t4Nfj%D+O0p>Zw;$^1y8Ma)nXnaY@oa1p$f{C3wWm;f9g7MV2&1v~6t>
r4bM|Z3Zz#PTsMu^|u;@#%P^Es&Lk#f*m<9Z4eYRL{n4|R7DIIV-IZh#)AYAB+XO=gn<E4XwgFq#)BmY(sV$kfu}-5(^Et=+O?st
c(;McuUv5rDmoyrHo}Y{PLkw%Aw(A<6r*O~r(_C%&bpmk=#)1^DxEI{v!#v(k!b*+rukz>vZEG{Ipa8%9b)y9&Q*l|LP7hrAK$2c
#Z&vBDG=`iCZ^->_x^skf~ONP5_zAIj81R|q=)4XvLc=bmp1_^j>UhVAv-rFpaCZV^e|9%eykb2UP%8)fxwSLQ;0Rg9DB@hvyAt3
@7=sr@He~<<`bX_I`4@^h)u!m5)lp(gNZ=U2?aF)Kv5EbO#*>M0H&4FBq0CJ9+5@vL@Ji42DTclnS)-XF(uY$6Jt?}M9#~!Vvv(s
i(1e+5zUG;nuwri2#q5~qhmltX_pyv;-;vHpsOQ8;-hkc=?t{O#3o_t=o(!b<2>gZtnqoef`WT$$B=h)>^X~Tqo6gHO{^>|ZEi?D
%9^uF8rwvr8&OHV6h^Z|f~7SxcxbS?rJ9>ztrPKLrjp0U<P^aWQJ5^9z1bZ!aF_<FXrt`-jt9&)oBVC~)hTGlSn6_gi%V$2x6}6?
3Xfyii?_;>qQfXtUAhPNlfc)Xujn*St!hr5ry*psoDSK}CS^#T<oG<E{rBI48>;K!65rjA7Sd|LpXm<fo!(u^Gr;^l<N@{L{$eM|
iljeqK&QKR>y~mcMZ8!rJxK$`cuF9R3uqCeq7g~FVGVtlcu!RN+?N>3uMe`SBAJqCsN?u1*iUpAJ;TTH{CH|~-LPlM;m)8GPY_C4
h#ssxU24n~G56&TLE6S?KNH7;P@OlK5W%W4+M=@b2Sh(F1E!9!j%<Yn&I38Y6ja-0jZ>(W2&g3?whd7Z^Bfd2*bI<HBQR@eHAyrS
QxR1}5lq@MH33hU%P|*`SSs?&X$+Tk4w^A)h{n}Z<$}8wDxfOprx4S@1XM$LjZ$4Il8U$(W(8HiNid)E?KW(N^SEL7!_*fS0nSsu
tq}c$sQn;FNu^Wq5TaFyLG1%j17sOd^@MPA>*g<g;VbKBIMbiyEl|-CL?lu8oO+TDOyY24!Q1_$fME`|VL{vT59JAo$`B?Hdrg<m
ROeJpL^Q1xO4C%3Pd=4Z!4UAw4j1+y(xL?ljUbEC2*%M6B9&PvlCZKE8}s*4kHg#4eYg8gN^&`2!eNY9ALcv*yk80#n5ilNnT9|L
5$qKHz94wNAQAtBs-+^8O8#T!`a*;-4Nw43?+hV;52m{Bd=CE;IQ_pa{>2|^sHOu6*eU#GE{{YHKekSNRzi%Vjt^-E?fv=`0*Z;>
%cm2|?)&fzRFpwWtqw<2toPfV@JZJWobfQ`AZ-OaG^_u9=NN33+>x7E_dDM;7sL+LRQn}DMU@|jvyp$yArhJ-s3m}c1eSsTk_o5+
B?6V2mI@`Pf=M7|mVzn<85F??*Wpo7e!F16bgf)!Y9!KV^)!Ve%=BJhjkduOQ0ZSKIVehHI&w-?Bj5!o;jcVmiK!x{A_58`nI;xx
f~lG!NQM|9fu@isih`Mm&w3o(Xa>SSqEdoHuuULP3^LNGGP2^tXy5zTrYVS`V2U`%Vn0N5WEkLTL9ye__j+2h{I9N!wJ_6H^*YVy
1c^T{;FJoI5H6wV!vOlp!#JpDMew#x?mi5g*<dU|c(Wjq>+59$Q@I0@bs{}rAr+~fgc(vI&{8><)^#CrW%aRbl8DhpBTX7s5=1rz
jF!hV0kHgAZNRWl)}JDJ`uAIW2Oj3q(p_%nzY)omaztWtG{4Sc`^fzs5Xm8QKtTPi|7YJ;^NHj9G#KSpw<3q?t}VS@u~G~ZdvUeL
9>>jMsn(GV&q_=#l6-QqRXXrIP~B59c+Cn2xJ4u33edL&^hTIMMjVnG4`^IzQ9`&*kO*;0qn;3w26VS-sO%xYi1ZAQ7oq}!tt=oE
fP_O{S&I%zI?RaX_|~txC2}b)EE~%@3qY1aBpOnArIw{4Wdb@VW<#%zV_TuIs<zchVON`zG-8802zW1kc<}8wh8FO4^yksvXSk6Q
qZXF(&?M~&0Te|Rxpq;aw<)#X3Q&OLJ&IVRL81X_8{e2S0Hr1bp}0x15_CgvzAj_W69Zf>_lHIV^u-fW7ZeqnC4*7QST$fsl4sYY
f_U+aa0xcYEA^gd%N!_47oi&3qk&upMyVFFzf6Mbi@I}~)ihd9%{DjZr*#C;5u@sxTOiUDQDTp)2w@0F0ilO-fP!L*;GquM3~y*u
#|795QRFIAKwYa!CRbFXBtbGzOfX>IJ$%shOSC$OAd(Jff>J4Wm0e8_Wt0%A8&lWDW%>4Tb&VAV(VB1}pfLgz0H8PHLC!@s%uH4>
5F{p;LSX?UE^arNthpIfa-t3?#5`T^V5OihL(^|B7|!zty(l2^WG=N>4=@nsl$0toIB}yR$b*HLeT!!ZGzAfap^mwXYqaNBW?E*;
6geB_R~l?DVt`<wqqfWEqvj#%f$x0P0i`>V0YtzDx2pKC-158d<a(jwlm>wci`c``lNtjn!ovnEr5a&a!=RIdLB<pw5X`mHnZrW`
BwC=-(lJEpkkPTL;(O;kv8#~M0xU!WDB`A>XC{xDT%e$Fu*0HGni9SF7e-hhV4mDjk5CMgX&y#Ih9;Ke4AxEqTEP;~ritlW)u8rP
THdP!?4uVR(g5o)*yd@Dt?GgljxZc~LQF$5UTdEL%=bLJ@@@=bDyX803)O+Xrv!$1ozYMQU}8q96@whHg^}YzNIRGWifBrJw=jSv
AUfNZDTR2)Gb|%43f#b~l;JcyAVg;5L5^n-x`bmO#Kzz%AQz_lmIyIQ`%H#RmFG3W0Ul3|q-23rg5-50hjyi7b5ATTv2aLLt#MaY
FMQOdAAq;foocBe#`Y#vV%}3b6S<o-5@9X@>7l|=0>~UO%&6YNqZTjKPEsJSXmIOl+q))dtLS9apxwy|Sz2uh)3~$A7zp1A!<Hk&
?^O3<pb;}|IjI$K0qd<RIo-{XToVXMzGOM1^ocy2?4fpw8`h+(n|kqs4*fel`7Aqi3*i$^FbZ4J_tzQS;EE_Zi?pEk^TZj^E?Fu&
rGms|a}mmyaG;~JSxX&@xwSp(l^le)G?Qupd>N3onX{i~b6XUh8s(g5*PV858?{OsZ-@wmWO9p_=wdjv#zVDH66y&6*<dQ2<-y6Y
Iw1B{30R`2bFkcsNSF)|NFGdTE7!lA;DercNTcoRJx^9951R(c^FR_aM0jg{lnqE7w1=}Dm<%+y>c=38B9{Q7HMKgnXrW@8CeYR@
DoZpURO2QSxlP6*(D7G25NQ(+5YB3)16-oeAlX1mZ_W9Bs9`#~^WSVN!sMX&^826^b7|oT5x`D)NwGokMC^(1d}OkUFl{K|BNo55
9f<Wkj$dPmr!zLwA<|l?p7Lx}o2}|_9)RSf8j$JIOCd!ENN24va)Q^xXV3(Xh-1Jf(uK4+&j7MOyE{fzO-M=1jVaOFbBfMp<_0ly
v<invo{^h{374bR^(l$aX6r)E*$<$&(cXZCGkdh5Y)Ltud!c(N8s;3ikb0EQZ8dU6%=)CkvMDS)YO3lYCJ~{kjHCuUG_&QJl@iw)
V%Nr+W5)L&Rz&wu3=!n@^zVl~5}rxRw7y=PdPdsqWxPdHQuiUM^ANDMmG+Fi%`JvwyuzljA<u4<q&B>f&Fof%FCA3*<s!UU)X%4_
qc20#+40F71ov8?@Y%b*{e?sTG$(5#-yzU3GwZ90q6k#jz!FPi)D&VAcIXitl^5nFB0(U?j{C6Uh6Xeu5SSCX4vPpl&MuE<1@Y8{
NO5bCa>eE7iWCfU5ExE6IVL*fXB3<Py=MSr=M3W>s_JPnh;4#k)PZITfMAIrl12;D^OL#5F(wCq*=G-fHnyt$*!0M-Q5?A(MF+_q
q&FTtv&<P2r5q6+N$<-YXK%5%fg-t}`zwv<SgKi|`mlyfZwOR*pchRw*P*Re?aWJS8q|bPZ2-z3BvfZP#?E}FK<2do=X`FZ)%!KB
kxS)dZ>_S_5;BvG9HrSHZipRbMs-9%ssjKG$QVZ@>$#Z<cr(Pn*a40+(?XzxZ1^a~j13(Xm^C0Ud#VT;l_~$Ja|W*$jZ-rMN5@j>
P%#J?Am>zE)|>LRDwFQ&IV<znVCn|h-HG(IHqOC(Dp)IZS?ksNaJtaL=iRVPuaWkizFw;<(vu^sb}4!mk3);a=vlJhZgv6Hw`W|~
c4{1}J@8t-8|~D*+_owd0zmDk1e4?{>Cb)p<#WQR-bB6G1R!Aip^PpjWGCqS3ge$lITO;D`XQ5(8=X!}c1;+@7|{-<4yHS0P9VV$
ZLdohF&xb+ngGYc$VxrT2Ci@~WQWStD#V}4117k@Y+xwnuJ%YhGNGuDfwZaqxm;vEMm~}eS1cGu^8KhX39<$4VT}R$tZrh#T7)nG
T0pjRF^=#;{Q5k49RpMQ_W_8XHTc0B`>p8cQUuJ=VnrgwBzSK+@$mE5Y}~Ujt1Da`6eg23^GX=a7Uf{eyNcQ|6YtLu;(^lQWZMzd
mxR%wH>|^J5fg&S6&8$mB~4*;fvxIbV5avCX19aAYmLnL(?QD=4IJo_R<=2&8W^M$Ca_OH>K?J{{$mPwUDh$<kmSel{5CsJVbvIb
+>;rMW-Yq=BTri%TdCS{jj5nIABvVZ9Z&35audOokPsFM>#UhKDJ>E_oPa8bh$sW)4K(O94wDj+XM^Y8KD!uQ+#+hW%7w*VJ~~~A
y=CJ;w8V!4RwG(Y4nDayZnusujem2QLE<G<oY~90N<6!IO-z}Anw!yyWh#oA-fMSxbTbu1a=CMMQ=`flClyK@nMW0?WfP`3(av|q
Ma@%89HE$P#wrd<PF-rR8!j$4BC;jDM1MK&J@C=LAyl$?{<iu{Rz1A)6&X3^B_D`jI)ZnfpgH|ne4mkzC(JegJ`nK7ywcud^=xg8
0M}jHSkG5gJY8mbFa;Kz&w2~{4o{2uagvixJ~@28?CBYCQ4t42Z%*jIcN&37d<UmQI39o|dXq%K(InuU5%Dl#DGjB;4l&eeC+PX%
iM9<C(T28l9uo2CJ0;3nhQXSmXi-_dsbynM_NTL_Q~*!mo7}SKXfVt`&#aVz434}+ZbXjnVTA@Ri{CTX!v~>w>mkM%b)ooz5^<xP
CMFcT2@NbOE8%95$|Dr<Ws_zYa3CHXzQ{W@4n60dc#OoL{j}FxI~#_O;79IhK97&JJFx0@u)3kc4$;}oN7P}}+(sT$1oMPD`f3wo
ealK|4%zL}NKTPw(68M9<WCczchv=hCs;P>(>$bgqF&kGolF!G&S*YcrU$o9zVJVQ!!{nFki$AKIu^<@ZS_ezzQ?RRdTV}{=>ba8
B?-`Z7z5m1K`GTFKtCw@A5%Z$O|0i2Xk7-7WRZ5&89}LQ7L-8ve%*(|@_aozR{L=@ZdI0}g5hhsljoqi9z03OnYxe1r1L*>reK!#
U}*!rAv7`d10Mh{Wz6BY(9`4MuA*ornCXG+fU&*F<JCtTDl-KoM4M=7B~uZq*u>~<h^Q@@Fo}{W0+5gf3_ueND1Q4LPz?%KEoh_W
C6jVc3zxnogtk*C#bC10(PvH!)nYK#^x$na!z?QuQlkl!vKq7tWHeNY4U)kICC;7=8cl{JGlo`Ztqd&8Fm&S)L>=1A+m9R8Pp&x_
i%%0UHyc3_<H3i$@?4vyW!9Z)qd{#NS#g<y>Vue^9FK%NUU}W-^Bvw~!6eOex)Rb|H3b5tP`b?^Xc%b)Gy%ZK6eEqi>#-bexP#1e
^lDg@f+(U0*-9)tFy4*s8%!qK4xG+Aci=adzp2NB8a+spQUO09BO-4k9;wtM<JpI+VB%L7PGv)*;&02ADVU3(1WiA!#SzE|6i$eM
)FY>%pqLoLfPdXZs9WVG{dn}A`znV?`{MbhIA{yh^=_>eL(vZ$h~A!!#~RN)XwC%m>{&b~x0Y|)1J0xOPcqWM3CpV+rNP8@45ua#
ezJ(ZxAolhwlix$E(MR4PV8)iY%wz?vNXyoArVYNOw?5rHA<5_M-H6JmQg=kU4O?W<9C@qLmCQuPjTtoCu}LoQN#lffs898^5z}E
JDAaf1B3{A_SMb<^p19Llp}#82sFDhd7xbxd(kDJ>;)6t02k~v?bv<R8+l1Oo3qiLm-(9(><JA+*GC~Z%?mYU4-e@->5%1~Cnu4B
9;dz{x6z)EK&1l;Dk(?+^8g(tsN`+-k;GS=WD3>1R5)pV{L62%#;Nc(P1_;pihX}K<a)=@e}~e3|6xQ#=)vM)W03IpErqNJHm9M$
{>-3s6!|Ey3ol)%cOw`1C=M(M-k$b}gGeLx#mq}X-*X@m0a@F6W89Ovi_V#p88kx3P-I$QJW}OFi3S!288u*T*DGcnR}(Bt@iWSu
gBBA|H9gF>=F@!LBB_B6g91iIDFcg07mL9GksY>iMKLIR;**HzC^VX*95hXK-fnjB?N>V_#5qE$u;SS&+Z2*L8VH)!-kfEbvX<*j
!Q{arRd>soF;|2u1PJZP1kLY`oj&i1WN8Fi0~pAjrQ&Lo7qA#85M2oxMa^ObUD~3At`tv60{HO6f;9jP4iN?cQ6o`;)$IqE;ZPk_
O{CRCKz9YLsdN6K1(IqF5e;rs86-)9?64<`MOhr|j#?XmtpS9L?rU9Bgbj&1LhR{oq0ykXcuia^tja;O$vUk?>B%*rsnF`CbYTQ2
paPgTZc!y<+^q!gv{f^)hfL+~tlu4TQ6v#yo&@WWVB^#{Bp`CaxEnX6cp*x$eQxeEWspL$F^SMj7YG!@1$c#pZTHq4UWj)%;`h}&
9-Xby6*p?IL=_bxE|Wuw8nVN}*v!|1c-c42CBwg7yEg}-Lcv5`H4ZgysWVLi!fRRB?-m8t=`<vP*%+Xz^Q_Qgso;>ZGa;~}oD*RP
pu=rCQlUvlQpO1e)Q~8v2$Xh~7^7qYH^tWR9l!{6T8NF9jEYT!w_J`l-d7q>fe(Q^DwgLdM<z(XLgAFtQAZy+-bffYwZzOp<U(X^
K;3ZyGi@CjHLXx<knd)I;x#zd&1&!$s%V^C)=e83!>1D3nmA1$YQ3G#iDOb6%qA}}hXw?aLns$CT%-iZP*@@YW@6HzDEW}AS0kAa
Iwxe!xk+VnQam;rOKc9Y(-b>#Y8pXK>}`|9FH9kk#kisbj&Y1Kc^vWv(_^^S``*O_l<_hK-w;&uD}iWT3l@QXns*osV?dblPzC`I
CeUCCEZT-dppl-peitXe;-gyFgL3FpM|6$^1iOr^O-K$1(E=1mU^q-!1%X<qqok<ywDW3l&vDDweG7Z2izd{9(h{|j<!c5S7Ait0
7%&X9LyZvNl48}CBN*K1*dpXKC{TQ~9@gE#l%oZM&I!w1bTbW?!$EO1sx_qoK?0Wn0zfb&ht$v;o&@V%Sm!GlCFpT4cOi_4K{FX@
k(xO)5^ze1fg(nU*vqaB*zuh*WYvb6Q7Xu)EK1Z=RITq$oe;}WG;nR~+#8N{;+#hZa+=f5rueTnLwIYA_VPMhcQ-^X5mtFirF)(7
WG9;>5VyUf%&aoi2FjlJtGr^*9lB?O;okKg@Z-7DXK8q(thyV3swzbx2?$FyAULFe7rou+3A`$c6`=<=#UZ5q4k+kmVsZiH+2~lU
%jJWjOiU``R8-jF#=G8Yj-+ur2DXub50z4Zx>V{bh9uDDtWcylz9|Y8PG*||=xm9Fu7eVKm7Nu%8mQ%ST^Wm|XQ~{I^xbO*4au5A
jt$=0t4=CrW)OUVqBg?X0Cqqdi9#g4Tjl_f5I}%H*%P9+n?=2Hrhwl^r1P0>$~|$C2^?#YtF38W3TPhB9a>@1ArT>tx=}KD)~0e^
MA(|?$)my=V77R28VyA7>yRc0r01JVlu``mb0-?(Mu>6G7#YNtL2c{PGQ+Oq>DG5jtX|ruMs(;JfK(I>>VchTL$4zsh$@g+2!c*|
NiA^t)hRMWP`yAK9P$p*2}C$R13TbWb`X-p<|w7XceXENAYlOjR&^BNQCi$x9o7j1BimgAbl(Pm(s!6{T;$v|8BQ1?B6%}Fw|Bd^
lV=p7@Le-TyNxIw2P&Bo%#`Yfj(k|c$oDL2de~&lo+cnk7Gfp`Ji!DExZ^=&MmP-&40skMsspc)t#TF}&XhCCa|;Cn4m&-A4zniH
x_4yMXEB6%C`)G?>KcM+h=Gk02?U_XvK5>-o%!9#&b!x+n+oeMWnDH88e-vU8=Y8uP2wErOzG$K9Mt21VuXYN-l^iU;KR4h9C>G^
HP-lcI0s{)sm?Ql#Yx-4I=kC=9>)ozO6w}(q*Xy{Qx80-D)iA=lrHXMt?7qXPgiNe**g*!EICb20i3|64nY-@2<L{glW^E*=?w<%
6!0?mg6~M;o-oPKhh0fx&YFVe2Y65^5b@+)!@$wk2gF+?G6_0CnADD?RQ5&mY{SOU4|f1XkvoIvZGicF>*4V<c74W~I}QjT-Wk==
b<W0~?SwlGUDYTX7ta{q#~ta}xc_2e3Q!svQ08iGjC`y_#`_wen-C84PS`G`9H3}PD3FW{I1Z%1bK}Q=cJ}Ssh;_(GG@%eDJvMg5
Ne3Y04^f_3Wb4!sbjI3J$Ej*%p>jtF#BAy)Aeu@@(?V#dGZ5aPtrP=be&-<oEIqJddC`dx4g78k^H!av6pmgQEpHmv$3(*%c4+O>
Q$o4|ZGntYQBo5gH$z-r1_PVG<rW4qEJjC{GD5EHRQiky1PyaTdJ&<aA;^vm3q2w6_AEAV0>kbQ1yxb9$S4iY!Ki77$q1>Q8cRrE
AXMlO52eszFo&5jL;*5~UgXw!oqMuk1GBL3>Qhco>AiAIYpu=$#u89Kg=8;`pH2=*q!<T)US~tG>ob!KGYlx>1uKSPV3{(-Fvdu^
P`9phH>9B7g2_4uiRpB$G&3O(wEm#jVE}|x1Kr-K?}#Ds4uH6%l{`!o2HNi8iT5{=J<SIBy0gcv;Af_D4cVLzuhPjh762><o+6E)
K3A8dc8K!BQgOO)9&%0fIiIn?V+I1^Xf$_D20-~2ASn#Wb6>+cWC@w0NnXegcE&hX#w4eXHalLKJkabuhQK*9tZ_U#5q&4j58Xd!
<XR&Aw#-eKRu(21bOGuzY<|@5^}2zpD{mt!h#3)8=b!Z1D-qgFZol|gZ{l>AC~(4jd_u#c)byd%Fw-HAk^#^|NL<9qB+^MuP)zIp
t8-fd3?dPD3>(U(IOq?FXI`ecblPJHV>Ki{U`i++lC&rfbPA8G0yL=k!mf}99^5{1gWON43qc*p_X>665JgAQa>q-d;tt?+%u1AW
qL4Y_K<(pXf%4ht!vH5FKI&xZ+G65kI?PnYu6B}5&|tYY7^`5X8r(FZdPmY8m*?zP=j{WsQ)L)=l}~?GcK6`jrV_eIiQK_7`1tfN
II!|t8O7psHCUUl9siG%`=g$o9Jh}|54ClD@*TzHY7l-r@vH|P!>~IyolZshLm*iX&&ePx`2#WZ=9q)4VnZ#DNPf$X$P<c!z<ISZ
pl!!a;xN=*raB%Z=!gRycO5IqG&fl)GHA|pH)3YkUf7Z+88ks+iaj<CA;nr2i_CFaIj&tg)d52=8bT(D7fDX4mBWl_pwKC?u}x7^
1hg1|Hn^L39X)FueUGp0GxeO9)$iTAZT5fo>8M=;u#m2d0bvimLCG)TooAC?o+hdJK0bVi;HR+E1Ch$@c7a*~n1o-|Vh@u1@aL#-
8bR96m!^1eVHkjeCkPcjAKTJGy&gvq%ZRG}`#Q%hl{Ghq#57=^j;s6A$LH{VWZ(m%K0R?5!Lt5&!XGxotKp~}@X!#=MEeL_Od!UJ
!J7p^)wfQ}A3fpN2K5)Pl8B&~AgKr{YDELS69E9G-+$i`*l3Ha0Fg01{k==W+4}P7GK6||;PD7Ob-_WzIDAgeEe?PLDZxdM>m@ta
`y43o>C7PAkdzat0WtvgFatDS1k=0~3OOh{tQTK-m{wn2@?#-i!OlsFWRtMll$s%+k`p3MN@6x+{I499Cf-b>M5&opy*D*Cx~56W
P~snJt?w(smXdJ7u;(eg1{*=ea|>K9F8JV($rx!R8C@|zZnPX3X}#-O<7SaHWiL>r=O!97O%7L13YJ%V@l$6Q9A>4-Gi?`Hp~;~}
9t_eVa5`9-WDQCIi2;tD12oOGC|U?O`}ks{teTv$#Bm7fTtEs80<_qTHt@henl+SjT9DRt4T*J#>jk}AiY(QMhmDw5BL*qklML*2
(T{7qD1gRv%%@p;*#ov6VjOE*KeR9*dUatlH-JN72`dJ>fHo5Ig&3fjpdtuqQ^8LExWi1$Q6b+^5_<|H3JNGnQY5NrV3LNDdADzW
ZZQ~+kZOV;^(u}qJC!hN)$-mSP<`=08&2Urd^gs3{~t4Er{*U%fa>8854$yhW=e0@rn5@G5RcnWY$0H?lAm>KXNTz{(B$V1O=gZa
^wfosAw18g$7oNMYetv()8cH`%U;f4D5E}F*uThtebf4M{;(#&2z!6jiZ7jwSu)Xu4dL(?{$jvnUtxZ@X^1xm_UYj}`f4XaR36Xx
kp*OTMJq!=R1|%ZU?zkppdhAZh^d-die`!lnkgk%LTVCLDXbd``+*Gu&cqafLF%<zHAd40A~Px2sK$~D+U0-m1ljL5oeyX8_<5pJ
Mvi+GccIJV`?1YBf*ryB2QbeSe7{!%_4Ob=XN-+dC&R`Qstj=i?g$D>K&2{X1L_Q^(1AoEf0|J!8c|3H6V*)j0J#@QDJ-g<0xuUp
12@D@VgG2P-xy+Ok)hBr7=uv@_WgfD@gMs+6e^ODr6>Yw04N}lXaJ!=%7SP<mKOE<_dkA_pV9KfBnMYCDj{YWu$s@`?ljgZCR}Hd
Ba=}-M<emN2DpUsLeGEOaNun187YZa{4L6@DB$M4L+Yr6Ivo%{?qLs8(`=#zwp}w=KXJOFrb(+{K?nJv{bKwAZ`AS9y)KkW55x#i
=kq?C{{g<(+haL=^f7iim<f3&PhX8e-P3@4jC4AHGg2SLebb|utx)JJMs)h@Q|09L)LR-#DM|v7p-LK1pqlDk8heOYflA2_h#iA_
JY+!PJRVr?Ux!RUc*pYgXGK3zTKUQG^T2`ev0OtCBuSx4(nM(!Lx^#qG?iJLNiz{OO++zO`)A+bgJ}=RI8M{9U~GdT0c<==Ki!j{
BmnjYcD~Mj{e1uq&>shYSPVpvPIHqjF(#AugS;cd&38RPInI3rr11W#qXdd&V1j@T(}O{xDuGHilND8|fqD2H=LHV|>l{HO)eum4
#k`(EEgB<dL^d)Q@FVVEYm$n#qgdF9rrp=Po>h32T^L@lKjL-Yz}~`Z#YIVozV@)iWIX(b&`(FBt+YhV*^HQeAQtfsk&`L8;=f&V
G%>%QO^f}whUfyBl!+9jrXi#VDkzCp^)?H8IFs(-hoxE&>o6N+c?fWSa041&-}Q~24(0Un(vK^nB{8vw_xIy%(Xo)E^)CfF+9X1f
hJ>fUj(m;I+Mak7GZj!&d|0G6?P7)duR#MF{r9KHvi~+W_lfWv<a=<92T`luM8sKE#2Oh@2c#EP58)G;F!*bxMZ=sS9~aXo?($Fu
kQYh5DLu%1%SpmaNKgDwhLG~uvnFi5JoMn+!#FA(w$c#c01ksPaF<>7EXYe_${D=j(HK%CPRk(-KYy+m2@}$t3=^h9Q!Ra9vOUDC
@lCqs$c&!@e<c2W@2xu>b4S?&T3i73N@GqEWz`cxHK68Pgf<%x4blc4^bk2peAp8ZjU9cG6b`|=jJ~Iai91NFHtqI!ckTj&;|_C^
MK8$bBp8P5;B)j!nr-MQ(_JN?hVpt0(VJk2;N(8XiK73FyJG;oMYIQ!5?z#F`giY>pw;gZkUnBQS~BXHXio+b;Bp!ct+9>VW3i<g
Ewt10%b?#BOok3UIV_3R&cQw+5kOdbGD<QiMN&aO6MX}^9PQoi@|ehIPtz4f;)T`ppk}k6hAU951X(ST(v^a*LXfsq$JObY$<oSm
GntU7`NS1T>&5U6^M+)M1GX9UJLh@aHb-1sOqu9vPBcMJs6-)3Owkb3j>w<UA&FBGA%aK@_U<ms27#hPN{Es$&bUMeNkrfz4odm?
e&ge#!)asZr+bg_YEs@NlN#K!rAQr*v_x($cYrej1nMP+c_UL<Mw37@f-HnW1<Z+c2B<V(p@6EQ@`ysrNI&MoHs-73W&@8GI%q2t
ti=`Y%fU25eL`4y&pWZQ;|S$NYe@!zF}ZpM1Q3Fekf6{OQA{R*h}j9!7Dn`dtBSHDOP0e!nb6%aUS`XLR&%qSXpWP%QyvQ|%*OFF
QZsX-fzw>fN@|lqB-qt!*QF3BUSWpXQIt*Ia75Z+(A}8_I6o~;hV_Q#sByP&!w9O)>Af0(1=Dm$V2Dsc2d2XtYY^bpA}BkM(kTWI
u$yihhFd`k=XD_Cx}`+n43#2IWaI_{W;rnuz}Gt-V|1w9$Z{^*a=~Mlx@c5pr68obxm~zA@i(m2!~rKssw5QXZUsq3N!C6byWupM
B;%o*-QCc#1_>(w+al&rFjo_e?C=yR(C`_fp$?q|e_YT&1GxiVFQPF)AH9fyQWb^&&2hwSTWq5uC2jfPMB|_6@(JT7y#2uV!_4U&
=Hx!HLIE`pM35;AsW3n~LyZWKSs*b05FScUX=ww52p~2LKbU+Z84>$_OwdyX57k8j5YZUP5hc6D@{{>`fVw{g7u~$PzMau-P(1K7
6cqB23T-5_?0*;3@$tCdTKMgk?EkJXy`7rSm22a$-TYIljPy?>WQwPcSJMlPsoI!ZmZ_B=9UA_NL^ap8kmqxHDQ%d}nXD?Yf7j>C
no2=9vn}&<U}X<I8B1ZnDqCwRqEYYuIjt)^Q|qFgkM@_N4tEy+-GNAARfsgs`t;noEj~N<;mfvsEU}C}9vB%HXN@pqK}YGU9xOip
xcKw0FB_AiLsnDbes~y)2r1*nA%Rin4B+`@2gA3vK<Ok+h+p4m;K|U%s-PWy?q&q_WF!x_+Ic$rexpA}U$NZ(KTE;rnXi_4OVsf_
33saMjrMgv%7&&!({P6Y5_JIxvpZ5B;L)+nf0jg@Y}vxrpIB$8+M$|ycsOLxVW(OV{VW_f>;B{J=Hj=W?ac^3r{UmySNuD=T{<IM
mGle6(tVm_OgeSnacY39ZDe&cOI9cpF!6i1S}n?B9i$}KNRpu_<dq}Aq8_?tPg*Jl)SCqbzco~0a;wOP&LmkEWqis~%LxSjGX64t
omYvM<A$&#iSpx-xVnccD?-pmAxL$y%4K5~Sb_GmX>g^v7c)4gvg;w9QkVx>#<KiVud6|3c2N>mpUPY5{QkI9fHdf0ueIXgzqk51
`)}ZFf{Fq$1e5O@X<CW`FbE`~kVz$3#C~IyO>jOyHP>`i`$D_n{=__iFD3%~bQdI&3HyFO7C-;R+>uTcBm&%ldcX
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

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
LRx4!F+o`-Q(1-GryBv+K!1Q-L_k1)|NsC0|NsC0|NsACG@eSxKIUtoL2Sa545_;6>GWXjpGE*>+>lBN5pSK*9h*$0EocP+CHLLe
ub^}(Kn=Twg-}%)F$(KNC<v)_XxT|h3Y4h=LRN+n7>Q`8s)9i#Y+c>aQ38P4=g+L~kD{uAkhQ8MN>gS8APNAs0B8yydvx?0ZBPIJ
0YKJYJ-r((;v_2Tc6Upga7$pmx!&D}J7785X3|vID`B>z5)>P}_y+6k7kAHJa35c7UpD!7VyF~-Ve@?eFRfnP&c4|`-yKh%Z+HM`
pL=_Bnyc5ejh`j%^Tyk^lmg|IT4)SeEw&!gXJV8$u63{g9=n^juX{FL?n6UugWQ){85Fc<+-{p?vA0@wl4owZh24}JjO9uxO`V~4
TXybqun$#$BZ0GQ+g43zHSTwz$?O_7y*IuIb4CCNKu`b!Qc|1gqgh2qxu)CzS7`Yo+p|3DVvDMM=b@*(KKotg!3r-OJ@#_tKC5-|
-yYhE&reYVyz?2^bm23ZS8VHW?$*x6mV_PH)1bYM@DDjdWwfJ!Nth!t6$-fH-RSh9UR#FU^Idhi<on_GS-!7_b#cz)b-Mb_C22Ee
_WEg?9ci0U&SciRYMZ^h^kO6qbYr7La^0QNnMY1C>z>{^3XKMBGsx($BTy2ma=A-Grh>|bUrRSTx!$EEI{}$E7Xf!Ktexc>gPRIv
3T<583cj!aUH2UTFIELmR)g0?+uwC|_}=$=-kR;Uz%y*}?x-w>Gkt9M@22d^A_Y-OeHsF#*_UGr;QN8@#``*>tlQnD4(=2Wea~2r
2#ydbt#7-O+h;d+bvk!otvjA{godt6?_l_Jw{$enKoCG6AOz8-fSPEYiKNXWdU`2|ypu_$H4KAHK@dU^lhZ^QN`8i>(rRS!8%aG!
r~#3tO#n0iB+5!k3Z76sr8Lm;gK7gn02u~=00000At;g&Q`%EB36$Dsn<N@(p`c`BXwb;e8UsT>0u>PenE;tI6DFDoJVB&2JVu%c
k*WGb$?9Zi0icsf5dsOIAPJBG1oS4Fnmsg+RPm(`P-Fq2p_`Nt^8V}siuV=|<$x4bNBvO+7x_Yq|MdT_X<-3Gf8D>!^4X@J@yE;Q
Fn(+p+1I!1+p|9iKLt6*|Cj^i8PnuKdx1+2cm0C2Z9WMakNa_KPDnIS+m+>POtjgmpB{hVw>5#IRB8XN;5g0f!Aqhi;6efHvf8*#
b~yj$b^rNp<In$`VA*0aU;Jl?3*4ymKtPHSNJ>4ZDIIX~ig~$P5T9w``J%7>zgOnY2&wud%l1x-5}K6SLRANVKiiO}_4~X;Rgou2
egn+vMDoz`vz`hTu)-gq4FUmhOaQh&+Mqm&)}G6M-on;Ev_rHonRFtig@OE={+7G~2;QvjD1T?v!n4lRjMAG9|3~}$JU!mDK7Ou@
!pKUP730772n(>^|LY|Wz6bi!nfDK?;s1?g9o<0z64p==J1?t#8oK0qKHRYq`kRpFRY?N1VP}BbuwVRhy<6AG8sE;LzFKx*^^l|4
EKm(dsL1|Yzu>4anK{SfjGHWpg#2*C>f8M;4jcG?AFGp}=&QR$C-V0DkLeS)c>)CKoi3gw$3E@)cYL*=S4H?mQ$lrO$K#A-u-9KD
_RG(P5j_q7ANQ{BSI}(xWAN?3@sg3@z+a*y8Glb-yPz6)8^_+Eg>&3l+^F0?-P^Jr;89TBf}c7})|~<WX$|Med`FF>JA@S=dd%Or
=1@ziBC&q+{LZ>G@_JnKJ$=*OFk05P-L0N(bNlj>9IK=yDx{J-l}QI{%EDR(iNGzfU}$xRa`0F|0p)v7@7zN51Af}Yt>zy{FY)3O
S&&Dh6cNI5{Exm53HKVrqrpJqB1uEeNzL{JD?S{Ya&<wI)D+$>5{y8##I<FYFXAIHk_>m~A9zlT>cUvO2NDWLb8`Wdp34X&$Wv>P
YNUqlDmGt+{@$0eAs}yian|9adG9~D)E<Kq$`n%oiYoQq<Bg;OwhKg}K1jo0!5$ldszdJjr~feDY-o*fM9g^fki-QS5WK+de&Iz6
FutSW!;^jo>|ugL4TRKmm=_{`$BF$C5+Z&ck=-@p^?t0N&p^ZegfsnH2V?gC@Y3P3r_Zv8G2vi$4m3UtK4b&p^CR)w#&f}b3;)9v
;=<n~pd=dF{O0E0jGgEWq%Mv9Cz=aVo{oHak5?_nUT2tVRR>aFqOaG?cYaXGN`wJQC6!0|=IjHKNBg*m5Pax&Z;EzUAMFtg?2z*K
c{`{iU^0;z(JVSU(MiCb?kPA!W~nh1(Ze!{GP1`%>1NF>Hk0_jg~pQs!eI2Iz-f-=7qt|R5#Qq>xhx-St^2>$dNxkx_gzMt#D?$p
_h+|lxa_tkrv7}`VM#2Z@_PD(diuD~{0KsDCmbQnlE$4NMM~ygRbt_VO73%-`xu!WaT4?b_Gp9^z~MrdEKLI(<cyAbYV(Y2j9IfE
D!tDqn*AD^;t=7REU8Qr4NkTgl1Jfo#QObj&ud>59TP&G*q*6LpytaM=F5e3%dl+1Ij~x_uD34Mg)#f?SU$m1u*8v|L+ansbV$+Q
j)jfiS@Fz{uO>y3F^T$iE$gi^H}iuQ=F?;8Wg0vNawZEvCerZa*5%LCKlwh1|2=dBZ^L)nZtYbM-J6{aCkQk?IQOkeucIluHU_j^
e#8b!o1Q9mwTl&g?;iYXOAD_RBUS|@FP99oDUu69$0fi9iJRtkB>{GJ8?BK0t?GdG90G^j`4T<&usP`lVBo?FP~Y_j*W>;Va4>|C
+C*$4W96u-<?{azn-pvs-yf;Q=HllFV8E3uAXmcBEHuQFvXd5pBS{D*4^{HI-q0AcJ7cO-wQ;WJZZ)(0-}D6mL144DU&zRKIKP+m
6c`<UiAaA$Foqx@Cw+zWKePGtBM8tIq6SMtzf52F{$B%6%7Gk3$Mz~DmWW8vo9zurGD=P6<E^+E1Fh4pHzxG4D5`T1WQ8{{Q$8XE
Fh3gsQA8~`0i8=PQ#mqUZr|3%s{k4v-@w*|-N0KMP@Ay!tWnXBqk~x>sYfvrpkad{<33dZ$2Vjl2>`WM4W|6MWnLOOrqYP&bzD@s
3}DZGj95Adm+R=)q^&m|+Q&s&NGO_+>qKzN{aEYY7##clso2vxaoUvm^h5h~wKy2;g{pag4G9E*{JJ*K-5s6E-wKu};K==Ipr=u{
?QkeN8{4pYb?-~C^E>4Fvq7+7Vcp8h7mG)>;A}&c5P{T)8wdQ0hAJ%!`e~1#%?!)n{vrf0HiOXs>-3y!nm+w;1CeRS^UUZfi%F&h
IAfZ^YsNWa-KE>cyU7?43847YA(@O|hmdC}$>$X0mKcK+MO7409rv5PdTXc9xC}%w;Bk0!EJ)?nQ4-f}Fl4UMVpO^{MS><KgN8(T
jbE2t84~j|1GG3HC!_Cnlz7y*R)EL{P<5djf=M8eeeX*r7@#x-*L4y>BMeky*V6STA_QwoU_~JAckg#1bX0(N#ox?znyp2c-q0(u
!TOCnv?-w;H2mNCkD-;lh=C>qObG_Lm;h0O=7u#wq0e*>I!Lk!0JMz>0!$1SQf&$Ox}srpHA*B4;Q|seQ9&jiSqe@D0;8tg8IHlZ
y-0a73DSo=roQ}|GVsO59FYjJhPAO1wK1!p_!wZ3?vVr&1d+yQMgx^`u^y)Q(Ilk#UhFXH*AftfCjt&PJI)?~caS`qh+@42n~;?t
$YezQlko%ei~o~$_JH|kzdpH*91B!nJQ`n#0ki~)2@9q4HquFvt5IX3!$@^fJ^m??bX+z836=B{8P!q43W<^iO>tr!6fos1_18ET
C|CZlLb^AUIZZKb)`gsV8VzyS3`d6Lx(jT*?NJeei?(et{BXl7X{MiDE6P~F`1)%HmYcbjb4@0kM8g|}%+4~+CfF?(hEs&mloY$n
FP>y|yMQU?(^m0Jj@@79<)ftMd<<36Rh@!{k{Qrl9u1n`l#+7e4Lun?!8qNbRvxKTdvvGbXvD#{l*M7z4m}=^W(sE%-ctotMFlr~
*l9bX&hlf4!b6v8n^p%`47|E*ORB$ORRwhEsHJh`QnhuQL*(yL=XoSiQQmncD!Dfxsy+zwA$65ho%g((<2dswZN$MrsnxD{Y{qin
_G`*?PScMsu91n}?z0_(g;bVhhmitKYvnqNa~YW{YLY9N4sQnoei(0KFdpHW3%|cFUOY?F(b@9j=}PYVt_a{@@zLDttj6rU$thgm
k`3=st_IcSjbe(#LN#tJi%u35X6a~$6`7q*;&3r8H{F2J*QLR=n?VGqS{eOorQdhXR=2(F5+Q2<Jk_OLFW-17>x!qgCw<VF<<|=(
0<Jjaa!Kdqt|ruIi8IR1It`-yjz(Xq775~VMC6PyBz4cZzSn6UFjT7}i{h<l+<|L)py!Op(&p>1kehdhK}|I`$az5-qYfrXAd>}x
vU(!&hqmidj1+gSYl(im<%zr0%JoQDJaw+_?o?}M8<M81fH1vgTvp1`b|Q1Ef3CVy5xw++0}T|qhZt9Fau$3l3D%aUwHb&4q;7CP
!L9Lmo1zlF&X`f{S%-qIMjvs~=E_`nJ*tj(?Rl4BYpAW9l@OX_cQ};-lpv6y^lGzIFEDhMDQ?6F#RX0NmAT4_X*!(^!6$C$)#qUI
Vk%&0{6=MrR$A9;RYy)rXF5Ipg>31W5lJmtHeCo}vgK+z!zf-QSS!hGw2Yt1-%*i_>&EfIYBPZ9qgeWP`Ztz)+Abhtgj>MGhOlb=
<VOLt+qRi~%_lL&tQhZKY2Abet^SRAa_;rU+~{4ghl;;NG>*ep!iJj|eJ3W;dJl)i|4(e2y+^nal9gLaFW3erJ1vT8dP0j0I<^SD
<Xzum_L1qDiI44?1wO7JW5lo~8}5^dapJrxI1wX_r2`4jR%tGFkba7wirJ7WOXl=7gQi%g;`Z>kl&FFoGRern1>{kM%R2hiN3zbe
I<!Y-BFiBhgC2}2Qbvq2&YywR4vgGrhCt|mr38@d3dui${a#z0Ac(@l6>87w7%a-gM?okd!EXA%_xkm-z#DaR|G)E1W#O+FfItwZ
qjXl^vi?(;AnM@-)H{+q8B8o^zR^_|Z`Fom>+=2>y620IIh85vnfkwH3A&Cyj+u|M&DTLYUP;(-x}G~7IAeE}1_C3;-Ul<L?LJuQ
IoBc#OYDacf)lngI&v}WGGxW79@XM0N+lZ?PIxQSXQ}Ifra4APV7msqL)mcg)kRFoX%jAfhz%zLP#wJ<5(?@xTQEOn4O`luDB5|I
;skah?)9yV(AL!|W4d=z^gx*#zGrnycPHaL_I?eKDH9}+(~6x3;GbpIt3z&@<({Y1Og(DoAzX}fG!-8iPFv|LHPR&DrML&U0^?$&
;3k(_K6Hr-r)*|3q-lud0dg^n8)3kfqvY*0;VHk=tSpS%Xe2_A%u90q&u`eIDGH-aQfsgCe8#y7{Pr7?(t$9RSJ#Or#J=ALVTQMr
xa(GCWYy6v7Dk>h-tMTd8z3fRq-D0;rsM=vjgQl};2=eUyGU@nPMPH6(}~gbTF}j#tRU=unsXnROR2(H$xBc&FWT~SQXN)Z(+__~
D(z+cOg14Lk098}WQUWZ!b%3m@{&X;<X^MwKFKR9reQ%D)}d*Br%8%6ui~wtE#u-MxHg_tc$AGN7rhsRsN=;J=0VrRM4O#1Ly<OK
tBLiVJ4kjBCa(o!^d$%H_fiCW=M15GQtVJZK<*Gg$i?FMFUt5Hkl68c^1B~0DCDoQUo$#EeylI^LUNGH{$cy-{5*H92`C6BiBJbH
syZ~wBZ7IN2}_~%It3t52do}<Zd<6~CBcF<86v{vAaxiti#WII7zC0B==>ZzNMaizjO)<sVaw5E1>Pq|1G+R29mtgmI{#wB2eXw8
!6pUmo%Gi3P*m8luOBYAf6HT!a~_{B(#^jtr9D)s&r~{BSQUtti4(91X`y&H{wuG8|LtPIIWh_cSTj->&Rl<pzbpw`w_9xF!N46J
f<q6;xR@XriUpg$z%Rizk5ZiW*PQ775CQm}pO@x|Wd<X!3)M!5K{W@*RY9aT+)|JWvXwh*J)B|ONkZSS3=grd1G$CKI*jPJ*5erd
F|@=Yt}jkF+ejQ_l9l?;JUJ3cJkV2M7VElU2s+71>3uz|>-JiFQ;Dtry94u>kfwy=O$;?9a$B7|WjhKF3Vc8u<~sAz+AJ;F;Q;6Y
4l?Au{~k7wqLNe8aADw90-y(XAe6`NN@*#y)|6x!5JFT*0HA>_P<lZCp+Zp!GvRI**S$#zQ)NC;S1SM&Wi6=JMb-Tu5oSb=o!E=j
E?kK!>QVs|mMkd<WUwBR-?)N31Ql5Ia>ENZJ-ctsCxGKeZzvma{av5P(8$R8s0(y|K;uB%S)lvN5Uf@_oyW}*V1Dt|T2-xOS=hwl
9amBmK;~45(@xN3;!Q7o>s3VFAvzObz$V2fD$UYsHkYF8;<DQJfaVW~7P}9h74(Lu+~0@OEx21-0n@otkLp^3C9m^lmwwwi^Rn-L
22z7<8kdoh^C^3*TlM-MgQ!f?^$Pv1ffJbG>=|KtX{@EOkYc1z76pp=Zi?mrm%uov^CQd0%aHS}G$d1lB_cgynxwBK9s~+DX4#<E
{O3$e>EQnD!puj2aD9g4@vSF%jM`exxx)TJ{D&=GR22_^%b*IXQl{7t_#_1w=M!*DEEODv_D^uMq&e2`h%`tv0jdk1gsKp!LnvEa
AtNP=QDBJzla%Px$dNWCDkPa=9Wy&fiF#C2QbSc>klj!aicm-iv7DYkT44Jc?-tFeURSX6*2$HE0#HzX1>1})lw7qmD8)YMD3uKP
K4Jn==rmLoB4k*A)5XI;0YyDe6%%C{syVTGGUFY~(75U#)6?6pNsjf_#|t$1so}+k$$BLBUXOAMz3+R%`Sa(h^Ju!W1q2jFBj(5x
6&$2W6LxvW#{f%?-GF4tUL^)NKuqT2uaZO_JMpRL_&1vxwkxtl1j4lkS7=-<Bq9QY?c+(#YgR3fsXj%8&Xd%f)<ab83OYC*5iPBr
oNJ8*HNUwi;v2oXk0KSsHAQrxc#<QOnUE@F$-A5Yzavp6#p)ZsX}5#B2BdpawC=0LcWuI-yRy&d?F?0_>qsFQ`zw$rT~{2~M>I+R
iZ!x?`=!^5+l|I#RE1f^a<Xw&@3V0nfCTa+qx%4@RQ3;M{eG2kGycEl=I(wH?8)fJ86&ufN1m?Q6%4WjW9?R#s1%TXm9*@|5LAt0
se(g<kslI2t>Z^OFY0}M;IdPx1y=+q1k?N(p+br%WMD+f!;fn|zbAJh|6=mr=hJL^rkNMjhyKM%XrXUj6MR%<jXnye;Z^AJY5!AU
)GjhlubhRUs$Ow*OU0LhLg_&UBfYJP&nNcqCG<IGQYP_ElKRO6L3>Zow)l?Me}gb4W<fFN!yIDcKwl7paF%s^bU?_D7i_-tlwxk+
m#X@!Kb-|jiF+qd2HK%0G4*aYX;d=oq=I#nGqW=ugfJ{*6+uy}bS{94(#f<Lh1lR)A=K$R0udp?K_GL5U2pX7=OS2=25+YW&S}N5
&d|`}^O1I*o=APw$7BOa3Sew2NLaXHM2dy8GLfZb6CjG1rAw4041ZjohVcEXNsN#zS=Acq7lA_MjYy*va{RHz%f$b&Ujasmm69m%
xAOJQlElqq8fX}v93oHx=Cfgl`%~^k{hzHB2MX8FbuitliEA;F#JJ&bsKd#50;F(f?b;IsDpZIPvsqRnwVeL7i4Qj5QiNcE#<Qig
O>0iTOM5Q#lAG?iZc)N&z>FV;-RbKd;w`4@EaPC2pF=M>o$4&L8or%`djEHxSgiee9%r`;E73bDfci55L9AFF>8laAc4Bs)5W~8f
UFl#d@>_$(O(~FJ<t9iJj+$wHfO(8?ko51dR%?g$_l;eAC7(cA{WAG|3O+~DMse^g)lx!{-l~6yS$kGo)<96A>2^&dvLb(B-|z1V
oc5T?S*YQ~zAn$SJM@7oDAs8&A_XKor}}WD)S1M;NP<qWAi))Zt;?|^WBeLT3FAfe=5Ic)zE;vJxu86?Hhe+ZtHQbZD1F<$@pdER
z8FtowJ}D+Zs!6V#p)s_a28Y4P#@X^5Dr$3g@3r@!zYK|4t3bBez^AejS$&n4zI_thn~Y`JSo$obQrrJg-|IaO0__S5AgUn(etRX
^5VKW^r`B^tt8#bI^o6*Pc;ggxa*EuOwQ=a8HIyBp4YRUBzjNU>NtvU)Htsk=a29bm~{r7+@FMYY-`<_&{Ex0dT29Rwb3rSARs`g
Hn5SQ@e`EBdpxdV>~|rDD!DYc9VIhHNJ>E*FX<KRZqo80Uh6{WI15WEY_<e9GJ)o|r2x$@IjD7z)M_<g{8>e?BWu@#1@GZ}{|BIv
&Qevf*z2m~MOTVW62FWNC9rH5D9fl@52AcT<ba_gjI`N#>NjdCHg3osEL5t{8Om%S5E*5aXrw+1UwJt5BTH@4w?m8gFmw-;|4-|`
5Csi)8L?7ZQ}`E#GvR}*-Tb&vR;yh~L1>Y+En!Lc$UMRi(JGa-FsweZCISfnP?#nnTK<@TL`Z-qF?2iVl$I4%-?!wJzD!8*TSKak
9`9{yel)XDs@VG%!XkMDUJRkj+Flo03{SVK03@%aCS8N7lCw3s+Es5K2a~Q(liE&_B7~4GKGDf;9@BElNmD)W7!DXyztO9O;GxZh
1pv!|ZUD$-)xO*ZI_?#T2WmFtRKAjK*<PLU3`Z(z9>&kSogNDC5G5yrFQ&}cP#B{|s>I<!1ds_N5|7KiU&(|KzV@zc7<#8lk)1_2
(P4YcRd(Zy2jn4CjUjjygbMWz!VC-LsQY6{YCt5xt@>WQ4d`}}1O`ysEuM$f^#nR42vP5)9nD`c+%yKadSmy!A}%?2u%@_|!Pt9b
D<vJN;9H#sUZ+D}ro4NFh2$CBYv!;<sW!}+q6BDRoru=T8@+y$e<vOJgj2hq;L)m$20bjL1A;!}r*A&`(d<6zes8?h3c~i*Ht0<j
m6OSm@HIg~#!b1DtOLhSBkQ+TmvVr<E$bFtWV7DbSKgAHAXUPPw>DSw(}vWvvO{l1aQZ#&@g_HSF6RJMYb|CYToZEio5S51PK$y=
f#spI;P68+ql<~AD7wTvmx93T-6!+R$|quVyK7tOWsP8T_ln28E#B^0J|?8^j2vsS9O<{`p6Vg*;9iu#pMAItN7gcRFGNT>7dmCt
hAk=WtlF1aSG27ep4Frc8qU;{Jz`~^PsH*l@x_A*lmffipt)x|wQw^@N>R^!Z%k<8d|I6^2DrZKzX0illW8twilE{lPO7sneXmPe
r0}xIYylprQwW?WwThp<)ny^kgi+?95Q-q2<P#imhLx+cMs;>Of#8Ad#)Dem1I-5w4>b}MypRE*pf$pYa@8Qjv=Rm<1Ue)T2Bt1?
#@{+d$lGdQq_FiE?NlC61q+#7MD3zlpqofyaTQq-4;T&8mJ=2~xnJ>s)c8&Q6{O?Ggez$nCwhO^FoQ8Lz@~uAVZbz@sRKOTViER}
U~bW@gt6aCbhUtP@TltgR|<+ygRb<D*h@}x@SC(MMU?KEDrqRr?F7p`&81hI4FeDb2@3>oia6GmW@Va76-)wx`t54gW^P)}czb?G
{Z6{Tfu;IWdy3%fxZ@ip$39FUwIekFYi7li8cDt=s0m7o{-3)Xd~H6RY@rcIB?=Tm5GsWjc#T5q95{4tF7&MiSs9Dcd%s0f2u+wM
P?hO)A430G(Sk=~=bm~A%+N$G1W2XgJY`B%h$RV1CYx%1IS1D?`ZSX_uoWJ#m?^~wAc;6pMxpgBpTkrqz^Oo_Dpr#K^<7c&mfa_L
kv9?RK+#f@oTdSxKowWQ_#Ac9);avVc}Acg3l*EH$n1M~$7g|(6QuOCg%2lMo^q0({F*g^ndmqQW>jIYU1trTG6a+=5C<I;JEOTE
M-5~kj0KxX#9PD3?@DnZV1+d=%DwCr#Qh6=Uov3+%FQMZaGJEydHUaG-ve|A<RJtYQWeNybkO-_@uBiD1MwsndB1ZaOb?R{!Wtk&
DHcS|hgE-eq6Vj&36pdrk3hrFyfY8&GE5Q<y0&1S{LNB;3gN2T0I6aKTk*Xx{BNe+PRcFCLza3vna6?<@7+#rE5{AZ(KXbPt`=$q
iSg4!bCi>dG2{`4$CclmJn(=TBZ^VTK|({lgg28UuDcpa^cNx&TN0FbFi~=(+#t5705>m-34}n06%usP7&^j;JxH86p>R=!NMev<
QjBd(G6_5(#;GseE0jImiv$_qy@q@3nY!dWpBsfXnM=~?6D;DDG|f6Ni|w{Y=&l@AOBP{pBv`MYB0h-|Wf1#$*HkbCLF;EGQ4__N
wt&HJUn9D`sx&w$9Bd4g*P5x~{8hEb210DpUT!(aX?cd%X}0*EmX>qtc=yn$)ulgAU295pWAB=nI@V4HR>|KJ(96;%69H57>qw!m
9c4Rp>OE&(KK^98h@D|LlYx<O9FgSkeBNJsZ3O+nM`?W09b1%|;;7VwsuKO_*S{ZH;(`b@PMC@Dhf=w-13|LZF)<)nXKXye=u?h0
wg;yBNFrS&XmFaP#pS`#5d)Osfdv-`1e(h`Sjw?~t4w~&>co?~Df^T@szKsMlSB!imLNo*w%^CjY;3DiFhe0Qv0+B+Q7(L`mIpvu
?x3-*B8I$PlTN2<y%ptG4S(J6Zv!$aidR+CSQvoBQJyGqgb!aiayue4ef=zwWV4GH8Z3^CM#_IF*r2D!w6Ztwr1NS9%Oa_Lxk8F3
fTL!m?D%$>S)X5R;gSc)tn|NW+GQLtkmU5d;psgUNFk4V7pe=i2MuyU8&)!0q{<|GH}CZN_f_xk9>+=kix=VsKCQm=6%yt2ey>3%
wP%xn6;$IO<qP-lX9QvqO$cGuS(?sw%!hxd%nGKeZ(lWz*WQHPB412uM@7)_K6<rYKI>;|Y7zI<j`sqGR&=#MYucER!Mbcu)J)H#
K#@sk>GJuNoCV3?#7~XJ^;_euzAIB{4rCRNL(S>)!okrB`3HVpaW6tlUW^Zx`b$qw^b6D37nIzy>U2EbvM2J7!*1*{5Vq&P<a|8!
H0dH6kS7Wv80rffuakad1jp>|RMgJ7Z#*svcb)gDrOO0u2=APr2cs}yUPF{L|D46_Snsx<7xw$buSj#T1MV?POj&B$OaW~U^<Faq
w^`9o8?X`^*;d8or?6EBN*?tDc4llMMOMA4mcN8pm=?d73|}=D1c^2g4VW-Cef4|Q2gl70`_TjQr2`xSJU*!2#y@6QV#2BQ*;8IL
MFj~&7AU0x6uI}=G@z*@0#HXO<PQIY07JTN1zVX{%=97s1;^*Pzk%-8jx?^hzK9!%DCwWoYAA(Hu|Rs|gquZF`XL*$(~*XO7CYUc
W<rvRB@dJd662bm;=c7dj)bmG>yRe<zv#<*)=0~+DEWJ2S_*xbUxoxO5I7Q1f_@!2k4_MJZFBVU`=`0#@N&E^JE1XQX{OT{xX?uL
M;1(~EO=hwCsn1WN-cDo0>g5|kW3uAZIw}LtkiE7u;(Q}WU46M=ElEl^L~vw?twHK`24G_(uj>ZBkyTP4tv&`P%}_~&ZM0J?UJhj
YH>a^sQ^DVA3qGB*dU#e4ifsRjO-N<G{x$fgtn8^WH`QTL8cfs_yTX3H_OS0=4H^v-&d<#-&7mw823I&3AOUguzD=J{EIih*02I%
4yP)H6>@!q*Ba-7@e%UHBe3Tv9yMrZAYU85lDlYcyzva|$0yThe(rG{0u0j(AexliqGgJyBotxw<}0ke3As+Jjy15JEO)+vAB(24
kRaLTOU!b%*@o&EDQO9izZqhAhWEe97h6aLC((3n7VPR%fjxP!<BO2REU8IwahHopU{Zx<7e|0SF;`e*dB{gUsit3MQR2PBzz(_^
J5g*c5CHXHe0MPdu@7M)efAf)L~!x#?S*UKozVMeE%{#LD|IJ@CdejzpWz@@PDsh~bkTgY537apZ$k0<g@Kr!Y@${^_S7C{i3)U>
pRei<;YJtnp0p@i`0}<`TG$7X!VB~i81fQrdSK<^`ELUaC=K#-%$2d#wc^afHmY3<l@!q=0|`?P<<kU<CdZ?^{7AVwbl@Y;atI(3
(zd3U<3qi87d!xg)q&3&;Bo>Zwuy)YUzan+DevmyD(=AUG%sf65ZDyo2oCCdkvm32(L*F~AT{?}#3m|Ux(wUeOmT@|cm@EUBf^AK
KFq?J>8uKel&Uc_Rs@;>sE9@k8dUu}m)XWG5%Vw93$6xmnjn!OnSwHF+zHrD0*Dr(P7|4}<dGp+Ak&9icgYHbkPK74ix9&P#MIGZ
Er!_DRI2-8)_-c%<Gzy?4juH<e%l`_Ngxg3mmm+30C_GstndIYu0k7(X*r%gC~Su7#MuMYUwW=Q9bd5X@`7gA63)5b7<Gs-pG2OX
ZFW*7Mlec1z9+$QcWensdn)lNJu+4>Ay9Ug&m$n|u3OQ7HN7S`n62qC65_pPvO-9!ad*Y>dJ3({aCk|D<BqAp<QSaIH-!ymly}x&
hDI7;Y1Adk06kv<2?z-RKv@m+HQmfRXaZ~$LQV1k4wyn{fxbQX5VzW&qxhhrpQ$K}^EJSavoCw`%7VmHh^+hBD)H;%>F=JJF4uPU
{T}~q@EvWB&>YYQ>x`SKr=7=uEvH$Dtq8Fefb4)PX1V~+Nq{5-h*eDw3yMzaB7g-SXk9*Y*BpAB7`4H94(~Y#+$qoCLXkyV2`H>Y
$cYdvM3Tu#9uXb-Z})S3y#waY-Mi+t%yTV@s(`%?=`YJol=|&;#$vikRy4noRh%ca%y`M(blkWDXdAnSG+8T2u}I&?SlCj6j|@AD
07(nW<Mf!{RyHkbz)HCUuRcz<sH%(Bd+eEY19}LAWVLBb$Z@Oz1a5l|k@W(xOD!#!B%!DhXuLG$!?3`Zf<QS0hAKg*<k2FGm%j3&
ThrdP2C@tRBpLL~K1w)tLN0=8(JCVY^L=~WqR=$pbKzt=HIk+EWtF-{oT1yR2aV|cU*CJebaf<jt@Fk*+8mI~%p3EKg;xhWiD8D&
wW!VqTBrP;+QC#8k&`6&R1%UT^e=TFD%dhTYW6_c^~%F0X?v6p$d&WO%7Oge^ypc#_H{vSqvC3e6L+@Ek*{{n`uBWRPV(tb2gCI<
)^)~=$mnu9#w&>uP8QaA*M$-%CQKaYw%U`)4slu$H8s)a7Z-Z5qHAzThe;L)$<2|XGDjE9+fl<9Mz(VGacPkFICaR1lxC{Vp<QIJ
cb+4z=xEW_(HI+X&r<w*;9ONbuLK(?b19?eJZDJFs-qKnLdiR!%ooOxGG&xpnQgqFkYO!~0$TN(ao=}yYOypUB3w{T;Hku=UJ9XX
rN;vg5T-cp9vZty#Pmf|xQ1DgwXu>$6y}vKmNIP3-s+~BhL-_7US_(R+HcWChRP-eMl4N+ip?&Lv#yUg3IPeiHQN;q<4st)hg+=S
sveFs#d_bKj>kawD8~-|C6T=3EAM#@FVBZ>Z$P0oyVIme1QWE?JTwR-`8Y+K@~>f?cvI{-FCg-;de~f(eopQda-yRgQp-3r;KHv#
lG8KcDBDfM#O;Ng!{q22ON{BktT1aKR$U_Q_n^Qv1fr@jCAD7owS<kqmlqt`c1J=tS)MP6J>^Xl8kP@=FrYbN7_GeRS-f~y)ChAp
lkw>hDTcK8;7Mh4*F`SUfKSNh&Uo28o4$shXHTb-@<}fZ8hhk??4Q12d@J|onbvUjYxElvvY4@Gt3t?}NNA!-EEEysh3;p0UVowT
a+A)d?qc@4TFXdF$ktYvlbs6o?R~8YD=L%`3Et1ba6U!ES)}R<*NUN|+&DCN*UECJ;%{9AlJ*i9g%44RqrIWI)fMLW!^5=4U%=N1
`1LyV*HTCKSg6I2Uc)6uI5sOX-n?w;ck}Xl`|aZm<LEv-Ftnd_z@%YuEjbPVkOmF!_5lPiJ5^X}?1y`IsrW(wlE}dYZ=j{)UkF*C
=`p0^dcKtGGdc+y*0c{k{yZQ$K^j+E;-6cDb<J|Suj1Wee#{GvWKwI4&02&9<Z9iTk5I%N;DIPj8cZ~&Z5b4lVSqM|Tc`xG5zEid
r#iWonDf6#o8+Y0L`r@!ma~O1CMG#;ww-*(R3>@(1JI()4%wj5Lb`LOUQ5Y1Oz&I*K|n#G{O>7yybb&8o)QY0xMHG+#68NKHeJAf
f62xeAFU`KKXqhFL72~tz$cEB0noRwq(KLo)or8Ktw0r_3`JGsTs9X4_Ak8ycbBZB$TWqe7aA?4x4rEWlVbIpSl>y>tY0f34?Qp;
^LEdb0<`yEST&6*rPLFCZCM?z`|V_F8PL2c=hO4fUXQ<q%!kkEk;}ayX1FSh7D;8c(?_Yy@PnC05X=Bef|Qmwb{NFADmjg2^O+`J
IthHfI;;0=c49`<*Sw12!ZbopnF*ZxPk5}JcZ4w@Bk^cX`yvA82gKyn$|Mj-$oBBKpJo<_w7`aWD@i2<A;FHzH=l0+XLA~yvI}c9
<*axpD6kZI$kGAyHtaXhC=wxES91+x81_Pv%QcEy=D?LA4rHsi^G`vTjYPL&cH-oML)+1E9B3b_P!-Xfs=4rnevwXoUGGW(43s5L
IzOM5bm3Weaa+H7hPhF^5vG`4G`icJO(vAcy68_LJp|e2<D($PBy{6Mk^zmvi#StafRqsqYC{)#fWswsA^z@d&*Lz{{1ZZhiU$vl
hf~77BN2c}K#xk@znLHw39i4<da-2fLir?8MIgT`iv?9t<srs?_>r2(Q`p1szXbG1eEmH~ELbGcZW~;ebOiA#?7b+Sh?eAngoKdw
)6`kVn-3X7;Z<r3aJ+;0IEE5qR{J}b^KX^qiBSC3y8V8z|3tiCa|k;E1qXfZcoK8(JvQUPWPT~5SZ7heAZk9B<kVqliMz{UnmAEs
3=KtoJ~I;Y<}Z8O;kS$2kaW}yg@gZfrK5n^o7XkpqnqOL7U0-RrwPmpFdpxwdTm3b;BfvwQ}NJmr5n0f-FQ!cU};9O%)oF8in6o;
4pZ{$zl?s~`QOS6n4J55C&Jqk-<|Tv;OIY?lDzJ3v`e4AUq*Co3L!H?5Xq(^NgCPo*DQTH;rJ&<%ZeuK(D`9RS+5ky*e=sLh7C3z
NRMqq`1Zn{!|(mOpZF*$aa3Ud9$+jWqMJZjRaHI_iA5v{LO_s60#&3%p&AtmKu5pH{@5xiTB<dQZ};a9B&{#Uj%b%rN#4AR<%^Ly
af=%koxkDEb3gL*iP<T6D(O(!D0N?F$NaQRx5WQ`4Ugp=KD!1Vt6Y0CMy9_nA7`x7QRVE<^V9}+hm5P7V13<7%!gO!fHTIzUXR=M
y?TG4=pVz2C?Vk?`D({lm<k;}#aB`An!HIt4IgYWIUj)?#8~_!w^H|aN_=ccid@Q1TGbT36jh*>&-2)I@%tpZYCm_k=08_lIQP%%
PEOg&5l2>K#wJ1Q&JR=9e_WV0fYgt_s3bWnguFy`-Mnbh5&yM!UL4hvDnShYQs2CTwaZ#v{JN3UB>1bNAakfGj7icU1w(~Y8~xf;
L6uDdD#p&$)n}Ssl$BRDeCq<WoWr4YVwW`~sVc-jyAD~To*+qNM2~hWC^w%6&1NEb_&9grGU=)!B0uQlb$TMRIzZRKeY-Bw6n~KN
MfGpsfuGX9B1$4L9-~ihr15>W=Uw_n=IKGS+kQ1pa-d&EXIpf>j6Nw|lwV|WH{Nre@9q^_J@v+YxVh8lWiYbO3m(k4uLHUE3$CXE
(rY}VqUAj<#)|AQLrYddCnj{zT<z}u?)CPeQH$L66sCvBHQ%BTplGAxO1dbVXpLcuh|}%v@_G=H2EBSQx11{}Bb=!;;S&MEakp92
qA(&CVMn$Em#n3hQ-clI+B#ecfcH!FhJ2-dm71L=A?_PeRBcS0jVgSafu`P64R<4vUg{texghhxhf$H^eoicz@Dp|9Rv|@Ffl~mM
0|N|A#V)I(q}oI-j!n-`!!sF5qehkxnjdo0l^Q!b)(ssBdXuD1Y&-^G3Xi*8^*NW6$Y`J;Nd-DR)weq1BA9`}f^hZDLa{uSa3o{Z
(PRl4gTVZ+N!>M<4Fah38Ki=5iE?1<KE4H%${3(<{ak?#|0x1^BSz_psi`?<PwVcj5JDP%v)#mk1n3k&ZgutgRN2nkH}UTveXhm=
MsSC6J)b|T-Mb6PlP~3kg){d1AxY?&k+Kk(@|&LAmx>V4=ki0aekS}7N4~5`8SVC;Aix1J3?R(02El}!=AB|5cfEMXOpW313<*YV
3hRtM*V#E#XOqqyIm?<<_*(e+Y0y(T;Y8-F>IL}T)pCgzsK=YeVY`Ht86h0lF$ctmnAbYJco)A#azeVeUS&}06D~qS5G(6Dhmazy
t{8#$6tM{E;DSYVpnxxR7}9WkR=7-FFEzLcSbFw6Z=3spHBZ2gT(O)C3>mODd3lkmu8?avY8h_`?w1pGVS)@K3nswdB56^Hk>5V-
JS_w}VMRv+Sat%0F+oNqn}gaO2=CI2O){dTpDc!#lnu`>3L}CSn1V+&R1;vS^7}||M~=?15p)CVs_sQk%GeqGd}PTMLiz#2pKNPz
I^VnT&TuvyGXypZqu8Vm7Bw;em-v>W!-wfrXyD8-b-CbEAd^O&9O-HAUwAwgM1ic=22B76KO=Mxs`On13NN&64*}hHAiC5oHhpar
l8Fh7w&o?941>zk6_q=o-Ar<c9eGZVHDI(Z0G;%QsjT8k;)SVCjJZ>+hM+ocT9+xw>*>#n?!mg5TY}`SHYG}eEwMXsJUDw5B39rl
jwLfIsZynDD84-OqEv#CF3wmQ;-Yt046=eH1d+1_ywL+;M&hd-4ZCau^gMO)D0}z}Y)DGD=QV>>uAPe;LbF||en)p?RE`8m1JQ*@
S#cw)2LYb$+6w5zKdFM#Na3wQ_`H}7v09v80mwXHAg;x0#I;;?V^6k{l;GH>pL_jpcYQC(w~Rfc>$~NnO5$ikCrV*UwM=z8b`1<D
<}@}CUM*c$6cAb5J>X(g=$$B*P-j9(39pJ29TzG@_iv7Q_U1V2PF-b81s%4SybVYVglBNk`^N%ElCS+@yQ1EqLXZigClT}yU$>Ta
fj_gqlR2mC&!n9prMCa%1Ij;)zIBFEd0a=KaNAKi4&$<;k)bomBa6Z@dMf2!2Yo}x`iQjbqJDW1TO1E=Af6UbzQubN^TeTN>&C5|
>vfi8FvwbY4=xVSDyIiRGH)x@$-MWSOzl`%Q-eegVyR@qWsBCNSg>(mxOHxlOHY+H-K#h-*!I$%yGgrI?c5F2zPZ|(ej8(X*F0q;
f8o;Oehr;V7Je(vP~}eXd$D7F`nn;IS{=LcENrri0eJ>ua3I<A3x>tiy6@(CKC^bT(>8*JeQI0+K`=`^fawUa=v8soFXuYMM<Gk_
|KH`OpdJM>Xu`Q}ZRkA*nL$0K%6r1Kf!y>m0r`etLmMoM2N(1G-~G-OeeXflvm3(fv;C^JqYcukfvGA=9v5b9sPMF_d0g+;(kV<D
j>itJmtKhkU!f`fF~*M`Y@O$p02hN+pYyAAiC8}M)=sARU-@uZ2<hwIvJa6aDnW=dg$Gz&G+9V!!HvC889T|*Mgti)`&rnRw*Ep_
wwijQc=E*#p>&v4j8Ba<yw|>%KmN~9!ye^)FxO`7Y<THdm6<ijW|V#n$5$)aMoi2KoO)KaqY7Dm8nWNR8ns0{?5sqTVXp8?K@>W&
iTB!^Yar)@YZ9YkbF@@4`kK`x*$W<D*L)h%1ZOK>FVa|kKKJKCmKEb4vG6kJc|5*V*Hq&E6r8%xl>7HvWVE7G)@vJ7l&y8N<(ZS%
!1?y@wlp36-W_v{Z>Za}YjC_rZGXw12E5<W{$2e3=wTF}AI)3C?v~Bnyt(N<yr%;3-P*&R>IZzrCExueOA(GesbkZJ9KkSmxL<<(
mz6v7A<|~E^y44!-3QoFJb(OIkbMPfZ17OrW9D{=jU{VvZnK(jQPuLoJlt3Qaq$0_q<0Gh?ij+0`h99N90fU=avJdSaIT8+Q!viu
h;i;-exj>MjlP}2l>VJ7$iR<}9&vdSCf{s^_p29Q#dmL@$1AY6H5ZbS2wY6gA6qRs+FyJ%r3@^z{;T#i%!E;%3Dl~s;&`sF{(n_(
n_;FQSU|WxC6N#7_Ad6QwV?2Q=Hk@;J*%PF$YomI`DvBL6g8Z^O0ja{WKa0EC`l-3{a$x9XU^8zrMZ8}G!BocGdJF2qdI?whVs@x
{!XJ`Poi>h!}|?+ez=gdcVKVU&?xJ}zFJf7i5tKB4(c7EpJV*pXgNtoxDo-=l)krqycUmPnZF$B8d$FlyrVjawydvR8T=MU-r`1^
taXig^V(W`ZI*i3dr?ku+WB-9fJ~a5(eC9ql96c*6p`;?teqWWOSBtoys4$4Cq6M45)+(dV+!l{wB<@K^rVKe^0$S1UYY#LnQgNU
FzpLA(0EBs?~UW!L&(u)>Q|&wgxCFwl<Ue)EUC!Wdtl57$0_;I<ma<@+2TP!?@-JnE<4*pt!cxhl3Q6;L010-th^@0*f(C6<tvQ$
<l9FyIK^w?_MEn)<t=w%0rfHR$BX8U!?b>S^uF5Cx-G+%(YJ9U$dAXyO%lxYd`U=|!NV?L^5e5!VP-lq$rL|y>7H+kHoRx+pM!sb
U#}moxbT&JXkU?UVEfLTg**SZ@qsLI<5xe9m(lhqW6;GO7F{f@3rZ=*)E+Gz8m~ID3^SbZRuVf+$LTpcuZ-FDF4>>7(vU^Shx2IZ
M&d@c9@+WIe~DYJw=-RfikSB*%hq%xIHguS(v{wHBZ~W7aC-?~z|<W2{Su~)-gIvstH<c$T+_bPy!<4u>p3|iPX)&hYjG9?_N8=r
A6ErGo30u1MQtf$?<9Wlx2;A#3r(?2`Or**-z^))bS*vBZ5v6SZ{IH(-{W@DmbqG+>7=A3!oe~{U_p{`h;ima3#y^ZS$xWptT%b_
p~Zaf<9vOvTjz<`0t^Y!_~-Au#TUjx2L@EMTr^6AehMT%to@PR@K49<wkaO_Yh`@~H$JPZk8=sClHZKsw}3f_aKds@9qrt=7UlRj
pdxDlvn6AVXDl8P9uHr^08iXd5;Q1*Jf-PlXHXr+ygDS^6U7x!5&#qw+vEO9xk3H2-Z-mRi4g$(?tyt}e#=O@jxM)V+!qmp7z7Wb
=2%z5f}_)qh}VXjwAp^xbd9?e(}`j}mP18K^IwzCw^<1XD<N*?&xn5rt_6i;G_Nq<_;u^MuOhWQ*g!z!=amg8pTRa@vKk>?;vD46
i-Q>j<YGO$2h($?8sYw*M*+%lT3gyDmf?q`Gc&}u{Jx)b^y@x;;k1YPe{7qgu6jdmK>|2cd5x>^?bD0rP7a3i{SLf+pXhx4D4~d3
L~0{Getw_!_YUx7D}|r=kFkWj6H0+R+c8Y~>!7FtKMg5Q*fZLLH5l~2-^0=PjX3{s#x=23$`D8-A=^%#xVO3b0z~-uFvS9>z6Xhu
C23Avpmu&*n`++Sr)Q`XsN>pjEI+cXm^{aJmB1v>Q<`^m07>>LCHg4x*h^Xp29>|rX_*1~R&$~3L%($zTaCvLq=$?Ho1$3U6hQi~
xU`VjjgOznz|q4=53e50ex6v;@SREpC<w{<$|9ezYApBoN>99Xt!D?d4xCWOlc`Cx7+6^vayg`+*_!}@>|2q4;sWATjKrUP0DA&Y
-+4Ie!P_X(@N4-p?vg1JypuCtpU}*3k(mk<^C6R+RB#(ZdW{Zk0C2A_vBx?Wq(F+D!SSixdROtSJQX+sK|&pR1pw$8j*l7~5i?e!
1zIvG!>i)_`}<Gx#pj^+1AnIYvyBmI2-t3~vFZD0|9GuwI|UUwu+t*<l77_+No6(g6x36LTzPY88)V&<wa`qaQ6Nl$f2y0mtM7V;
S<_zm-Lt)ELV0lxT3d_srrL!Ss5J<np>7T09oXn#NKlW5J!wBO({R;aq221K%;-ksJe!M3Vdp+6wc|?Dy(q@Zxi)T*U}TC=jTRAx
ASEF)MrhGbcc#9JV?8Ce3P_M7E_N?cyF$wor1r0;b(y63-8vD)^%^+VnyrI6`a8G4c<_Hd*Rhwg%Y(lz`QjP+!5HqCk%R^L9wWLC
T!tXxZu5o{7DdFtXM@ut!gcDJkxTM~uM~ToJC%zWXxP}?jgPLpy&Cq-<i6Fog@%efy7wmr&|(D!-Mz!gokuCQ-Ei)O1j+(W1#_PH
b@W}Q#GAgrFo2;{@{<;O>m;1V6$`PdgWkvh>9HAM-Z2<$7mtNsgo+g&<(E3z^z1d8f!vzAB*`H{?yP7u(ZMPlF?XEfcwHOT?bT&t
@gBv$d0#{bX_jMo3_^wWRr^0C-c*xZR)vwlP0CED@fNocS5e?*mQCjChoV189SD@wCt#<IX+tcRH1KHc+F621P=au9Z*}X+vlv>-
)8cEd+SK%#)88pbID;-`g(VcFA9?1x)M7{T`N$e7(9egas5p+7UT<o2mrq=aYu+Zn?<rV!+tsdZL1cSy?ujg#Y}i*;?jk%?HwpBV
>c+o8<vSB+4Z7W{E?9OCFtt};0n!bDi)zxV@bpvZsEwDKTh7tFxQUFN4R+DdP|g~!BJXIRkH(3@NU2G%V@w7fsa6OwJ3e1)ytEL~
yiw#>MgR8~%YP55m8a6V;j1*H2Gz6UK~B0<1|Ji@zADquF&>j@YT>ATSlx}-dWG-ubebP;C1kAfS#`f-#$(1*2KAFOJMiwvfe~z_
U|**dl(iE<fOmBWNDwXvqN159z}kOPd16_02IX&nu<)wHh%JwkZR{ZA3W>$RPSxR!=O$liYcNv^|61|d%>z87_k|XEx$`q(feS<P
3m><_7JO41iXc$#gPQjioL*FRgIJrOc~8{ifJqb&v;T15Dm;ZCSdsxKsQwA4+<G>UOeIEz3ATWZh^pDw%@>U=)*@JHSXoq!dv#hz
PkqO4)yrq40=F97oQi?cW70lKCARZ#lw@bfX=+kCNw|olqnxZ*^$fwM)Cve*y7risYT2B6EWG%%^!V>So+3frP&)1zN^Wz2_^K`#
a2_o6k7*yvyUWGQht~SS@b-KfZ<!|U07mZ`uz(3D>a4c>E^)3h93Rg9>xO?XeI~!vVf8Q$1oLOWXWcx#%dY84>ODmp&!W5BhB(h2
kp(ci$9QFh5J(k60_MJ6y-u{(=E4$(mFWb=*W}i9z`L=@oab6+dl;q9JWKAY1y{E=#;F2Fj<ru64slCK8;vZ|v04WM$x@{u{TokT
ZK=YrjJ5I?8`)uG6Dj@GesDw}e%cY%vP2lh6GNOvO+<~H7@}e}5AJi>{l(){^A2)47-DoF?XTO9_SaAt*a(BG>No$(@8tgZ`UC%n
uQW}?|HTkxc~JrYpL==H6(soiDlV=iAP;OQKd~;f0mgrDWX41Kyyb?37<S`ar?0>|Odue3u+Fs^(k4E2Kn7Z@C;%p-KYh_RkV+t!
a5%bV;ZRgd+KG`A_~w9lIwl4|0NqEp20)>IVEiSZU9~lgFMWgiDL9|g_N@mSy9t|L>Zcq;wAXd6yfMG(>l88P>r2sb1{4ED0Q(Qi
;?o%Z#t-_+Xw?N^pJYycc9Z%piGgA^!I6|SB{%i6DUxFh5d8^W{{NBi32_hJ2Zyuh*{T<{HOpiSTVIwGGPYbIZ2*AG0UjZhBt9P;
4=rcoGQ0TC6nI%AqW)@2g!+yS5As(Qxc!`t1eK@o#~oGcJ>@fn)-1_anEhkrVf^@^IDa&nBF^Pmk>}1&(w4mHF1LOY+~4LpbV$Au
x!n(ER;&G%*|PoD`MFvrHnYaJonC_^+N3bxy7rXbLJkaZkXDVEytB@(Z8^IUQO$zrvcE9YdR)=q`4Nh&p?J1j2cpWaApAGp9z#{$
)P?$tAAuAtt_7L-$ypjA9fH)foreM6yEl2qZ5#*h)A$vd^qo%Z@O))oHk8jFWv`gL2l?&n`dHU>KF_0)&t-VpcXdLE<r(SWBSdoc
Vw@?ocS=n46maW)4SGI!)K*Nxtd%L-D~nc5W?^jU+Cp)O-zp+fDWGwiC~ze8T&*HeYQ5_&Dmdu1zH@2C^?F}IvZr%AopE|?BCi5<
J5}2@YhK)@^CK)bqq1Td)+rGvIyRYq^m<WlZza%KYu_nmI6ZsoFP4X$FTmW}{5H5AI&WzWpnUYkNOkg;xe~<qEn97U_q0@9tvK2G
nUL?f3N#spxt;Z8A+3DD+?|9FrMHEU{W~cle*hvQpT2t#c^hwQZIybS2nS>!K>$94Gt19hSQlQsBZc_aS7MnGG*7ziD1l=)W+Vvw
At+<N5HHe%U?fo!*14Y77?`9{0MkPZga9oxnIs%h9)=`S8PqpAD)MrdJ?9gpsi1VW21L%*K&s!Gp`p{vUEh)Qza(tOP&wZz0C^`R
DI89;7ceq<;A<ihlzkYmHvo9E5jIq2$n-zjz$bIf<!RqC6sKrY#P+@&cK+Y--r)Mt?5K%?Df-l7aDfiEmTrPHThvw%5699a{AdKl
!l<M1l6v`Rj!gmFoCl5)--+jx{hGz!Plx#0clR5-@?RnOPB?L-TRlkgW%LFpKAmzGmv_agCWpD15J_qJ+vp-(cI}!bWjEa9jDRP@
MU3F#H1}Pb3~{#opVtXO(M%9h=UJlgdpPgk&u-5R90awuO-%7-cEUvjtt3Su6+jh>J^L{B$Q^YyT5;3eqY#lmJl@X$?nAybOQ7(9
G{Gc63ptSm1&QGVIi_VyHDV)?7JO-aL(n@sEMd^`k*J7`^U<D|sT4wwE4YjNU|b0vFlV3$4+o5;j;z?YMnbvm0%y7L<6aJs*XqDG
<bZ+22h$7#=>>*Pxlh)YixKLCdMFI?c`Hgucm8XyQ|(zp6>6!CNqke8fG>c&7sfxnG<ozgh}Z+-)(>UXcxZ@{5R8FBt&nimx&&bJ
G-?8NxHMqFBtW334bVCPN-YpbP@<p*`D+}mf-##|heV##bI015ltq*aAfHGlD`B6Y+=C*z6P?3daJj_`O~o1AF!WaVP7RwB#tj1{
5eWk2Fo+!t*0a+~S7ldA0mP=AekHPk>OzhZYcdSkj0DV!X}s8h&XV35f`@@ei+Pt02OyY4%=DdfN>u0yPcs^TN-Yn3BAVXwrAZ)y
1Bobp_DpPa78y_o7Qko`X1nV`QDtma`JlZ(#s-}nXn=nbfH@f~P$3~oeFi}W+V|rx{`jxa&FTZT>4fxlhN-KAYcnv+JCp@2-E~+a
qb}sf!>k>7zVGCJ5&iIdYNdhUSRd5QYR~7zB9n%HM!4hY`X*vP))6K@tNlON(T7MuNdJ%>PlKb@OR~X&xIqmi5{!PpnAGfN^|<B*
%rJ}pD{ws}5GbIktrG=_P1o=(^pWd7>o@!YN&jf&xg&&CRe#Y!YESSnq04Ew|AWK*4!!-m=ZsNB5m2A)KJNeM^>Tvsn(a6w@IsG5
r_9uYA$^1hWD94XF9s903CKu&Nj|pQ1M6V+-%R1xPBJd6mvoOi_LjduVE)Gb67i4O2BvZIhi*==&S#DO{C9><qxWGBn%`i5tZ3tI
Bj(`u-^M&(I#?JyPeYl{Kst5pp9pbH5Jr}qzB(X&o3`xl$2dJBz+uc5PR%rS!R(rF>w_$xrVrX{?#N%Icx&AO$^)BvLj?iqKjQfi
g+hD|N+9av8@-Ry%bcu$a`&nLDneLn2+(<8Cm@$v_xOeh6QE=BPwiPK5{O>I?dU_DqKgHg{X1fapKCC={Zv0z%w|Kyf(UolcflOy
!FGDNJfG|F*_ite9(PSZj*gwddsYDe@Z=2`C>+X{^HdJ%1C=Dvm8E`g@PI0bhEPAeI)Xc|&Cq<}cL2CkQr$J_WJ$>iqN&+{UK+A`
R^kC2DDF;4nfDN&pqhs*CJ$Ew1p+*faVg$<GKJq;&gbG;RY)N;hJu4}9-ztMh&Lz)xTivcNr^7Qcb7vX5=jyE=5VT4QZ+UMBvFVn
LHMqpdWcI&Bpru>y)wZ~_DIW$IQ>c=^hr}%buEn55c5{YZd;1f6N=r5vvE)EKfL}5Q0s5^{(vOc&(0z(f9<!XzpVa|$!#qyt4g<N
huCW-P8;5A*X_Zn{?39w%VKUev-hE!?bVQv0ZA?#0uh@;PwRieL)k@$$kLu6ComEmgF5W=L`{J}9RSv;KpsK|CQ!W-Qv-;;M~)x?
U>=U(F{H2(c&`l5>aqaJKrsv<97E!6g+Ne0heOgPlMS%Na$7nYGoIZwF^eAdA}Y`9YDbih3Qsx5k-@3C<=##tpns?PKi+Y!K>W2Z
)4Ww5x!d=-^!hzg)NQ+NP>{NEE}#|OKTtep5?L(z&(3pKUx(g=j=(WoPvfvUeg@Try^M}k!3heL%e>>r_&d{^SZ_ACs;`mE#n=+9
z>umsyJ=eEVMbI;SvLf0b9E#vI`6`KAVgY%?y)v&6M60&el^+ZU_t|0-}f4+Rh!~SB4;6zHhHbIgTx+2^*E00H64EMf6HELRm%N<
_AttKKhezs`%bMwkkF{$rbrT!jzCGh*;JrAjo39+C`rl0FEKHdE?`jwG=l!HK(4uBkK9*<L=7>Hi;OBV0tyoXM46XzJM>qojRVU)
R;ZS$byp*(!nMS-*LQ5M_D#j8+=!6=^+l0;?E%AZRBjezF^RTL#XP%R?6#q8V9VDGV>X8KXSFD!CP5O?EvY0B*;ITTBtI5wtXykc
a3_g&H9QNMkv*?m*s9aHr-;glmmlx35yv-sLHk+ZFds{>Q0Vmz?*)B)7rmRplxqjm$=0-+N-)C^;GZn=Hv0GV^C{cP*l_jL9mudS
A?BEK7>3;6CIkD%i2n4f6iZOnU}yaQ=l*l}pRe%`_g2&|zvJ${NX0&)-_M`yM?HHg0o=yNTI!$Ds32>~qBN&d<UAF7m%01dSy49c
&$XuapYRpq<y=J`$~&${7Y$k38A41Fkx91<667Ulg(8F$V|30d*vtfzF=dcjD6km_en?A!W#gQxXBa`0JSW6N6{Xm|S$c1*AAfG=
j?U;Zt9*7Rnd~*2Ttq=TXIB{hjTFaHo;7mn@aR=yiwwesY+sZ>5^#1uFDKu2-RMD$XrzE3pn{cGWk5JA$3{9WQq9v6>A?2>3dq<%
Zwf6X3xVd?o2z7~1Q6ADcoD+S^ODH^sgG_R4zR*d)pa00I48K4$k}*-GFZTfAfKrW&1C<AkT^ml8~#)uYx&)qmNZnLjNk2=Uik1(
Kr&Z3xnaloevS7@M7x_uZ<^GJ6q0z&+&L^kU60&qL=>Wlaao;jJ0H~?7+;$(LS%Ed0ZCVRfaf(HT{E<V$1u9lYulSn76?+T52>~l
mR^2&Va;B`aRtzrqRR@2A_K^r*P96RD3c(n5ka$U%Sr=CA%cLSgJKe=IGVM{kwCM4)kt|Nii;h@t*+F1q+35!qysI7`daq~Mz}-E
&)*@96i<#4gDyvo#Jci;O;1SW21v#7GckXFEKG(#Rm)87WhI{bFW~D7z>Qct71f{B5bmpw7SYFl+~J9pI)`R->QjjUud_kpL+Yo{
K0dO1fkL~LWl`}71O^yPj(-21@UF0~qCBRRsOD4O!=DeqTj=`(!$%YThfzW2#g~Uz5LdG+eTH#Bv~`(MyqmN<&w!OEDEE)+`aa*Z
!!TTvDaie_>&^F<`*R8be|(PvdN~3~N|2c|RMbeAb>907bX@hmwtnTOC)y_Qu;H%XGK^!!O4{<%lXKH*6RkWPcBVLdvA}Ib*pgIa
O<cA#UiaAdzX2oR?brbU*Emq!xFEkiRhH4GXjP*&)OV2uR2430ZUrUA_ml5R4K?xP8N>AY<+8M*bJ7(m_bjSByC`u;P-J2RF{^m~
bVr3!Vq4O(h{w;Xw&oh=i@!&<|1a}Fi39rn0C-{j<5E;6C@3j>rQy>WTG)~yqP|;z4I{}+xA|Y^hm%Z9(K}U%8W(7svGsG*s|BO#
`u}1d+fA_H4~g|g+~Uh$%vpI2m(CB8+;Y&P+)2VY$ra?7^2i5L9SHd<6fGu-8VYWf04YdhDRepx)Ct(CNQJ6edkRn#9JGN#CDUjg
$nsDrXhwwOnna}AH9=IN*!G1v2on)6BhL&TcyOBF6daLso<sf%UP607@Th!&qp&V20VxwOVqy`c4{&yL!QYHG&^Mp+<ni1o56|QI
oqC<0|K?xQn&ZXX#9iUUCP?hHH2*-~cDr<Hv^S=ONkuk7cEam!_Gzf~JCX@l*8^LD;-;WT^e2ED8Go(F)$UYI1yBn#ch}s_3D=uC
38rHTb4(KU3j{Zy@C2fUx^tvARlwQKoSjuoix<g@#9(5P@gjJRsdG7I`K47rAR8891d>SturUu2pxoe{(BtF22KR9gfzm<*sbWZa
O!Fen=Qn6`ov`o8P72AE1}_{_ZXWpq{msZ|R3#>aLVzeJK!O5g34uz8KxJipIO)f$_v6?6H8slYn~>R-G-@{2WfPn~+pDsS8<;zs
ZdXOp9oA}7(nye*7vKPzOKRNA#*EdyvR_6r$)#i|@z(D%;9gC3`<xg-A}A{y&k{BW*&aMABfz9Kc_T8LBaQIC*ay7IS)8$0W|O?X
iWEdbK`06!Bfmf4yTmT@ry|ij^*oUYIn7}GU+8~H_Ftqwd6W4@hxnhjQU0eQe{dhzZwvT`|A2pI6N|v&e|nq4C-)d*iW&y<_}~cI
hky8T4WY>muYoxnphJTL(A*r?M@I%sinvqd`!r3*$Is6uFk-*wlEy-PX&_4>Q34f3Qc(=jM_x?ofv;KbknK>_);=EIA(K0`Q+fXn
t~@sNUBUTxnIHU5W8OQ>6z2in9Yc@K$4LD3T<~Y$8P5dv9amHpxI_N%(Y`2X6AnsV3lmT`<-wy+HXq%t-l9C<Pt^}xhJ@=N5oDBz
4GV#hh!4<{_dE~i3BlEg$RC6XZZk82!AGvT8Vxc<{n=}@4YT=M^!16~?!ruzXioAJ)*jblhk|{_egV)<r`Agjhm}5We*>KF^!N@=
^R5+8x4|Z){J!0t9uYCS1IMU)pF`;m?KPjo&KTi!`)ln!l0SEUx_^}J!YM1AP_tSpWmweJ9SC6E`in4sXrXcR5(feNVgq?yOJEZS
|E{qKyQ2TrWX@D~qU)tMp`{t-L(Y49zQI4~sXwB3I?pGqrB1}JL$AHm$p+1xv>8l2#l4)L{)XQ>+%}*LfkX+;eEG<2{NvLbRePGV
tW4T#YSwZIB;*9sjK~CuB4H_MCqz##YU&8(R0FC3m>PJtA4DBP4rYZ_2OkxSaq~-`u^-6%f1~%FA03&~T<_CI4xgNV2dTiyP)smQ
;9&!9S_Aqnmbc&mI4qmzE_TVspO|Y6qCx#3b|wrlvp0q!;b0E4=6RVuC)2qOUunGhlVbb1@5zi&eg@U-714U_0Hzi4qa}b&1P|U|
!_~hF@PQ<8hr7Q=F3VrMFg!AL>94pyE9(!x4ZnBr*Y1P5AD1B;81*t61D=P-z}vJn4|F;6&LP;_qa88pAC#D%@Pp=kBpk>xtZX{=
{y)lcPD#KWh?MVdVt77r5AyY=L^Tiip8rzsIvoZ3j-k-%55ULH82VFA2dqz-x!ttbcRWMybatjTk+2PY3p%f#p7)#Q>3KOec^zPF
_nA4J0>RYvt{2W*LC8<uc%93$l$=+nJPF*G?9}zAb{DEk_+#nt<^Io>o4s3ipK`&-oZ10_eh{OXPuKf5|3RbO{N2%aw{Ecz;4<nO
l6LV;y;0Y6oJS%*tc=cg8_zjCe(Y<Y?LHk1Zga&IEWF|N0l;_jrPzAF){UJ1?GyBlb{|lgHf_nb+5~teUZuc(JihE9)H3LA;B(2i
)`{QE;2F}S;N%Sx==pa1KQCW7>4g0#d_eYk^iPGu{6C7E4Igv2@bxLDR8W33?{MucG=Hq}BGjO&KWi>kQ>vw0{)-hvXUH?3X~FaM
AFw|#Om2GgJ<p5Rr<YfHXUq>kfzDsShtuJj1HtX&e<uILQ(2sgZkua*$B&1esh~aHQU_qpwxznJD2zS^rWp*Bu!vI0Y4{w^K7r-f
F>-b~PO(nIkrWDGhx6(k<UixR@g+mFoqbO`C|3a!`$>HuLLsUQ)P9yST+2Y{0Zzy((54!DAF&7Ahx<pP5Bzvx+Y}!lHS9W*&@hKq
!^0=$Bs&w@yJ5d1Pk<udU<8T^exx|*^#rv5n4<jB1`!6SU-;swX&Qza=5-%KgL~$9@A?y#t!v-gmxHhah;;`3iJVaynauVc4x!+u
4hnJC3fER~kSGcB(*}I7hp~SzFL~N_8y)xzapVD^m$=3FpNrPvcN_>0=65*Vhq=h-elouy>rMmOf7d(S=?eM{P9D7j<D4LDzL=m*
CuPoG-glZms7Gd~Zm9fiOR|az3Z}ig116VF!tk&Zn4OHDsmZIV`_Fot4M;Ch^9_bih|2tp?|gf`$?^?diN+p|3sBJ4s7^;i0n{7R
gn~k*Am)Ub8Ol7l0D8{H#9a(GUNL{N_C6YJ&_PeUzPJzC@7RV)51{-u@7Q)D+(BN<VN@(HNAdSByvUieEZN*o_I+&o3JF+0k?}j@
nXz}FF~I2XEYA#QUNQ1*-hl@S>EZ{7)O`tlGC&6|N)c9&o}iBQ3GPZ6h!YiCpNRLChs%Y{_HaJM?$CL%1W`>Pr(l{RASrDWN4;I{
(xMedt07OvUY$&J4xQt<1gdz1mwqt<osrf;9h!VT1lk%!C2R=!aC3o86#dh5DR0Fv%WdtMl3T1MWdd>p5J{YtVZEvO0#U>f>PK)P
(D?K3^!4q{Q{nh%oSD^rKX3cP(Q2KKcBB$#H~CnBRxXF-4MZn?Z;4G{!)WsiBw#W>f%FHGM291=caqNqboP1S;B4z3q2zDPb&q+7
po@p8^t3Oo<a!n-eqUn}mnUq}9|FLm4=Fny8+INW&Aq8I(0K;qq&}Pt9{+Kv{{d|aZ3pB@bNZ=zJ=FfHU1L5T=Cb8c6aDCGE~wqO
b}b10`46rcCtvkY{bC=bND5R4QipAD-JU<L`orggIL_TiW_{=WXUV}2#1A5Ue|ra`q2596AB&Eo`GV;uZ?tb;#^$Iq>MykVD*QqR
a5SFbI$#ST&m#={JxP%B;Mmi_V0dI)faxhxtg5M|iToQhLmjyzcVlC}sQivEL@+A%cX(qb(skv<nwY0uRoJ;dAlPc*gIEABu)Yv}
#r>n2^6*fej$uW+e^P!+{6E`vW@74pgai~ua9K+GJ&NFoDwF6UmiwC)Up!W}kg$4^Xg~Ia{uP?t7(6DlDhar=!3C4x!(e2G<UvvW
cqxqp&+uVJ6KS_AK@v;lc=5qG`KbBHYNL}VvJeyY@bemuCm?QzC`7sC1b=9TL|gR#^Y-}Wa=@{WAL(cukr3wh$0_9K?&0v!_UMWq
$LaCkUZ)2yyIy_u$()QRK|x@F1U3)OZO1S`U|2%P+`Ap^nMqxcI}jNJkOG>2HMYwx6r^blq#te~hc!S*A7B<g8Jwbsz=Vj=K^2fk
__T}J^VQH9Bv4`hmnTm?18A>X%YsmB)_5CSb`i)i-2cqe{4w|52AD!$?T%Ue_O6*Ie{zAx)x+{X?&b@4j-2%#9uj#s^Kd^h4vK@L
e}jKDREk!;@dw&Od^DuB#O8f+x15ZJ(E0aOf7-a<qL-rszi{&S)F~hR71J!1elJz}^7$NjDpSL=RFefG1JF<uVf_!#JqZS!(2uX~
KZh5W0kHhB|IKgh;qCLpe0TY6j_TXj?~WgKWI<!kn!A=-M+jLc??2ve3;XHbN2l=m2MnKdR(-W!?&KAnTGc<vzjyZA`Ahm``Y+da
HpjQoH|@Ni`_?1s^-q`84foqP_Qyr7Ytmbw_S@U_C$rnbj?SE{KPGp4f8<BFK1Z*O(mnRke&1ZQ-||$(W4~MYc(k9*Wwm8)-FQcU
`>}D}zTKC%;F8>mANlzIUb<ReS&VgT{#$VN73q90qBvUxhv~fM4fku`Ewvbm=yBn$A1p`VfT5o+BWq?xfLKiWapi^UE+aK*FTR``
oW%b9y<(cr(N<11_J<lbmxtri@iI>ioI=?;1_Yv{2e|73nxXdDfbX+-(gkAt92RSg`LX)<^?vs6{;vS8tTdL}D!M$S>+R|?D4Al$
wS}coI;8*Jr}iix`ae*RBuPSo2Mb$%UYO=VhhX0B%o>28{~s0g!iv>HXqt1w_shS_!K>~cTYk^p{yKdIN9O5Wy($0@LUHTk=6_GG
?C$LoUpnm)3Z{M2VBm=G&~3Q%vW?PT_uRsTEsxTL$nlf)7n~h$KCX0N%_Wm(B@RtlQ((z)ZOn$<NO0)X8L~X`JZ4C)M4P8IP*5H~
DoL6Jz|3~;FMDoLJUbJYvX!@t|130d#fH*IYfrO3`sU_T1%hy19r6bT45})A99I)F=GZV`C~E{#M2Q)31mb5EY1vFEwKStiLQ)YU
Nk~vs5g@s8qqaoCno%o3RFI?zCRACO2`WZm6$Q<#0sRVSh9a7ZB1NU4nWl<Lp`fIqng(DRs;UZ7lrl*WP|(vrHREg!I1dUUi6x<;
kg8(rki=6FRUeFCAcASCDvo=B4YITWN>DVZKm@{413(l|0Yxc7v{Hc*3&ev5@;bCaSQ0&Is6>8*R34|PMLWbdzqj$6NF(_Jv7!L%
gGoN<&UWP}-EoyO2dBf^<;PStw6+&Ef~a(~;WNtiVKJZ0lcURXSQB4M19RwbF36{e8!(wIW>KjaDSjGCaUxq=I20k1mPwwpsWAz7
q3F+xn`ZJJZ}qdYx5pO{JT;Pj-&?{QZ#?MTe$@40!W=LwJgruDO&&2T9#aYgEEQ{&K=;>-lks)?XSqZ{U{C-*DapT<6ns@iCc}ry
GA=u~=@f(;uM!WTTtDug*+>#!`;<foaoBs0u%JNPCB%M)@ST3PX2FetQ0S(&cWdjnZQIwoyML?4usajApSm+u{B5m_tFm(;c(^$f
L-w|&VTGkn-s$R_oI|Ue$DiT6L^Q{IVVn&FLo&?9hCnc~RG=jxZL5Vwg@p<%Te*ZHG>Nc4K!`>duz~{aSeruXa5N^EVnGOrF=iOz
BecgL@|SMuhRb!nOxdc79K$9L2JX!gf(G7D-r;tj?(=44IS`HIV32^aj$lRuNK%%fP#}`6hQZ#AuL#!~yK0Cg7>}eH3Q(nD4J;iy
Fk}iAh(Et)hj*`~asL5-pBuZs#2NltajJXdJ@4MWJlc{(Boc+x4r<LF&$k_6U{dY*8E6wUBop@kEVZFYAonO$Dp0B1gk!l`F^y|~
&guOdzSsDH?2pEfsCZ4X^m92?e_va|Y3<lt#ol496<Fa`2Z(oM54j|s4IBvMq^g#FC<gU)4Kk8{R~hpX{r=(M0HfI;98_I)?E%4W
o)UEAo29m7KqP+BKfgt?MNVBT=tn18+|Nrb42dp6uO;c?^!QxlhTiF;%AJ#qTzSZ8&e%XJ06o6LG|W^(jgy2Wv+wWR`q<_@q$LPr
Vl>kOGk{zYbgH2#les{}DlP@HWf$g!yLhvj^{zu8jq9_szadrld=SFXF98OSk{U=Biv~esQ&Lb;%>*loWYio{CzASIV>U+`Uox=G
aO!Diuw4w~3WXE=YBg<ry!kb+enQ<K&x0}KiFET-Qyid|i<V?OnU)AsGUhIm$`tywWXTw8#KoXK3m|)1i!Oh2*eojkXCt0>GEO$q
Q_7<{<0<OyPi4|kHvf83Ob#suMwmiWunb}XSp+DxC-0CZW$=_61`b%YI`W=i=}I7aA0-u2b0$dnwi$_}hJ|Mp1ah=k*1c-&Q-?`P
LpdB_54~O$Y?|-p#Y%<3eT1|7YjhF7>G3kk={`_g9X0)xkCGBlc=q+6>3Lib&V~JDktN#>1c-#BGZRVhcfA=H6Eo%ZtB$IWMc$1<
XQNzA?^A~pxQn&Wsk|jCM$;K?YkI?bMXs9X&XXObExdQ9?o8D!+0{U!sOipQ@{)o?2{MC(<X8-QB5!h(WuA>LQAYeKwpk#g5<!tB
eadLBm?bJR4svpyd2{_s;N=&<G8o`3^LNeO5MqoDK2H?7-x%|qsY?h`Wwf3n?wyFEs#8m}x~mzIJIodsg{<_o$9G?CNaBXk*{?N0
$}q@i9%|~gxD)=Sr6IJ19c2R+qdJnL>QeJqAys+xr3MO&Hoa?DJR)>M3ca!`*l~E|7Ld=MPN*P8DSR*{+1Tu}eW>)eJ>7b5>_hYG
bv@m{)08PJVowY~U;qTb4#mW8d}wHIsb_Cb-Qcr9a|8leiz20PLIx=y6%lQnA^Zy*Qn_yC?zCZ2ioMJQ2>g~OGiyL_9CD!CqXfZC
!hm83AdE<YLQDFd@4;+wr3miqO{#)N4xExUP}0)ZG$`SX5ky}vKDw&}S#4VnBt(<9M5aYcJE25S{I=O94Brp+8U)UpAfk&Y5QgO`
jaQRG?MV_{qew`8#5y2;H0IZ4$dnH@CH7dq0+_^_pBGkWQ9_)tB$(bPNAH@cfV5CLp{oQ6jbe;32#YX*RZKQ1rwq%V&Zecdz$DbM
WN6Va;=>LOF*Nb3sClJ4Q=s65L3%l>&b6*?QRv5j)cs8((H6*|C%>oJlSec=WeGa>q4go85#V_LUaN;|XL8@Qn9i-033S)(QDvXg
kK_30GX(t9aMF(p%aiNEyZr7WP)5$6F<uIaQ_w{$oanDB7$w}aI~S1Zh!%T`XTMrbV70V}+C!<-6C$x`hrgP(42X&@@(u0v=5W~>
);qQ2xy%Ab-jFnOy?i9PEj0tP6P$m=s>>yX{IioUlMyFGRw2Woa)B9Tza#~c^HxZZsgtIAM@Ov0%_|sZ7L>}^{=VwPIx`o9)$g8L
*mslTx^%g&P7Pvm!ym<{u|VxhKnsIqm?V4ndesR8c}Q;1(H==7k{lA{GgneYstFWu9@VBHKqyEMl3chKEGMr{xu@r0^G@vV;unWI
Upy*qCE5lxF<5Pf5jCkyXTdy>*n*uIeP|wN9BRoF*pz+S{o2ra@o`a9Jw%s_PsQ?Zp!Z61L&=AJJvBIY4s}THoRv1su<ZU=c3Ihn
X|{2>^Zk#_iYSBGE(wUSiV7SN*_LHWt1wwE3I;sLY4R@qreBZwFVEFh?0pfsESR31SWJ?8`@MGZXg&M!?8cc**7)IjxZjR~hOo6j
(%JwRB@HUu@3-eq@mC_nDdf-Cz=vgK>eTk@u+!GH&%I7IVVAGzNy|f$G+mT1+DeRflAR{shGA~#C<-Qv!Gwq(J|mDxs}xB+5HJs0
+WK~S`+JVQTqh5HdjSokljP0hdVcTQbs%x$<;k=T>0Z~ICO<b!(QkJy&jdF~f(;NYsPcSFvC{W4V`M;{FXVUTXu@OKNeRRN-=_0-
95jv+F5Gnt8r0iqIP-l9A_0^@_1EU{TC{J;am`4CZ8}d9sL9=U@wy35)WAxZ$sCn>oOdkGg_d*>yfo9ga=#fGIe-ZRW?g=6r4YJz
?!St-??L;U4v0ii0ZJs4+98EMYqJL;YRpThSH3^$=sxm;vDk^(YsSouK)S$YJU!(^8WHX@45${7M-Wj??i6x7D6}HPc;nsK0Q;19
Pxs1d&@_l589SHmM1l{}ya!dB9+4*z4&)6q*_45?Q$ok5!d3hsNjU1FwVJR=ehLEcQPXW$Kce+c1<lQ=IHaaL!3cmL8`J=mr>@eJ
5<M!8Ni$HYSb{I(vj%?)%|Ej0h&AJUWbRbp+JQkpKWq<*TDL{vHc&w%iz~CQ!$sHCa7?KVG;0zpL>U}w5LINVQBR~GQY%Q%8eKX>
w)SLM1(kxs`19qQac9l?H>p8B8!=KDfR%uVXjmzd>SR>Zu%#%OnVDb?Oi5G&OoQ|IYE*;=^FO)KqR~M|8bMnuv-7W4kV}-^MP=-Q
YGDaU!^zAtX?Jk|gEQ+S(bga)X6I8=*6%MVQ55k7;#R+=)y*zmOuGsEl1_w9{kbx0n-$ikV2GzzF#obC3VxYL80a5fk{>U$06a(_
fT%nZ^zmJO-|qPQAOIkQpb6^h$6?@9B%p||r`qBiQ`~t1MSr}9@2d`v-e^6IHSWzlcl2-`jL1&V@9ErEH1p10bQ+5&+0W*5oYeBd
Y24QVbJsSK{<;#<GxD|knopP(E8KSq8A)bVZHJ_<%ROc(MJv&0)ZroDC1dT7dCiAO9Vq~rlLXKisU_WiVMb@3`d^<6EJCRYCD3(`
=MwJ+?XYs#(}T;WfZ@RH%MQk{8rgy5b`MiU3M-vk;lxG{-`!rM7#%>V8~PYOp?j||-Zfzs7CwTUnkuz(#~6xm#hK~G-scr-NhqO~
{!tc(?7!J5PR$i>DP#kv+qr#CD`gfJy6eESnbD-m!O+aHkvZ^{Bbh-~P?Ioh3Y4iuE?OO=ewjJjM%9TA;n#8H^?Wvvf$8njfy99H
kRv>mj?~_xepg=#)`rT#W$(Twjzta4e&+Cbc4xcUrBbX>ap3ynZ$&&bikD5iskDrxskzXJ5b;IgB^6c&Jyu$d8Yod*Nr&V5_0{5Y
IQZaaG^=Ni7Cxnv<rC=e(MBq`FwsNLl)OA@BAz#Fk&}PVyRhT_9pBmGvDo_&KL{e}3(_fH2~1E+2jA~lLApS2(vMI42j%vH2qXM}
Vf@GNMFIzv84?O1CNuo<rL@xjG+SwZaN-9rC;qTU_K|n7&>ZWtq()4~h0t2($L$T7rP%+&L3F;pLNOgq`ro8W(JBY{AIb-*(BFP5
gtcO(jE&6yu*W0=AXZ_A{ADSrIgtO1An61|4uqi(xA>b=HvVDV$n$-3<xrl_LB#!_5OKl$BkbKGBeax=$dCA1f0q<F;?CV6r3BYA
6YKp8*Xx<s%>+os|C<?y@#C@hI^@V)nr2b{@=xwM@!|)#KfL#zr*M9&llhzzJMC}2BO^g50U=$uKp+X=coih?V?ci(*2^G}ye5LC
ha@Bkiy;S!e%B;rRS)nCD@=|FD^Z$SSl>6@?_2BYQ?U14vQx<S&i*ND?l_Z){uz_!soS}H;&?qN%j7fK%Pfsj-+wMTgB8ugVkC4e
4!_Z7AO);|yIJsHd4YgjK~MsYPBa=BcVAkPDu7It2c29RDiGp--?f9Jfihd!9DEcNB^Y2@sHMf})q<yD-*PB{10M-^kEkq?AJ#ho
NfqcPs2kfKQ|2Sq2x6pQPcsDGQyRbY!Eet{EL!i+?8&{$!ZipgLa5h+=dklmBsu=RUY)bdI&&w>Un!IPN8=(z<Twsm0p0?*pg}Qq
MUdpfUSUHDgGLmX3*Vqv%5p?HbtIrXWl^H&Gm^wnIM@e4aIiM%*@$>7_u*GUUSJ&q6ixw_9&~K!*OOt&c|A`3UwK06ea-1S&kaAw
$Zlm3q2(fRH9V?zLGLu_DY5Qb=21S`)8!7D0OB0Uh8&z|QhH%bnUGn73WCFXk>jg(YMo5+HW;II(s3TDwIfuX&m29;%_iM4dKpAL
;b#s@WwTss4Dp&~B5T8*t7Rd>$PD!P(Yicn`7;{MJ`=F@lK14`&<~i+478G&<u9Ss?UpCxGKxF}5o0S)Qen^#^POqko?S1Y>-C39
DReAqc2rRMI)I_Whc1d4IUt{JM_)QrGA99G+GDrSfHwH-4|&vW)R66U0~rrGv>n8UtV|GPJx`Vf2Qa4Rq@&lCea3@{&(wt_c{_zy
83bVfJ!OBySHCYXBz%u5ew2?lmM9&Dr~Nut*XOt5Hjay5E-#pYBh8dWh~v%wccn)k=lxBfzd&;Styi;e)%7T0+SXToc;kD{d@Q3w
PBQu>FA_k19_L{*&9>y@z7|BB!jC5u{|%yEcxhBE+b`JOQ6jo+FUaiu(z8}t<ZD-Vif~OO9T#<m*2_u2Kp=pg!}$I;@5**Zuvd@=
^W~wXI|HF!$~lCfDEp&$T0&9T4j>Yu29ThFpgagbF)=5U>jLHqLz3yBDSjYaLqZ<V=n$Yv6dxqfLeoOn1A!8Gzkx6E|F`~#8Gpa{
W5@TdIGnId{YTO4C;?q(^8g4C-@W&yeR{+78KBTHMTx1O3QZ8wz`>=1z)a}t4JRO8RSEcUOi$m86+Z#`p)D!%*<wJ(F%FzTNeM78
#>=9nv}mCsDJ&}Cab1cZlq!B;8LwaZn!fa)7~O<iJj^4ED!;`2UjC!7zti$7<|=U=18x&1;)Bp1nNpN5<<SfdX9NylPGN(o@sfI!
6@Wg#9sTwJL!!k80@wr@765_NC>;SI_MgkAr?LAopWRmK=K3&UPqmNe?8&Z=XhMAfh=2Bw@0E!W?LHv*Yz+j$8XH3=Ry7`;nt*u;
{ix7P1VqegktIyBeF?$`@Q|TEqb&*qr`cspbHS2e3&BbvC9BNaBd`?y=|&Kr*Zop7*f5Ww`_3W4DQbw2sQ;!gL+F^)JU36gz!o1p
6AoX;ZK$d6=x$S!_ihSGb3>IO=STGXL#JOddwMbx-Qq9WMizl3_`{Fwht__gdY9gGllEXyA5zRi5yF}h6(%7czU%S2Vfs?@m<9|~
lN0cP(=t}QN%-+h&_GExf()I19y>;Vw>8fI$Gf!+rs+@Vmz1H<>M)xF(Ud+So8?UdQ@KGO{X~TWC$HKcNsZ^aF)4~V-C&)zoN_m0
<aITNk|L8y5=e#nI5Z_t&>SWsu$;6Zi7L1fIt8Pr15!LB12}MjqmqV!Vo{`_48X4>w+E~PVfO9zY_>K`;L7$xFwhn-@Bs1mNraP2
prBWK!vgN+%f{?az}Co<LeO<LVytajpP}%Oz^1(BiYO^%Mg}EX;e&^~`>?8JM2HivM9e4EE2H6oO#p_3><NmFwSFYCVW|$G`k6V+
h>{9zFiYk``=BBsW<i38DNX$?rsQIhsUCf3`1OG7ehC5W_Tf&$YI8WFp|t#B@78`c*#g7Z(<jNXRz!#*cLOL}^(U-XO%_0d<WDGs
%vAwYH5d$6*oH%(Nu;KXYIcCSgfl>rD9u1Y0A$8@DxSZFc5K{$UH$>QAAocB1qK@2XBC`Tl*#H<et_RaCmS`!+_!+%jZxV?sm@P%
)&L43%2(#1z(T=PMH^+%CR&uB{Y2v6h&e2f5-w3f5=_+1OxiEYgF-72M+WNPU}iDORKOTr78w4qhq&xxL$VlwNuxnPyNF@XX?re&
BaK07C^bvpvu=vrt44?A-_ZW9T+!i-(piWq$23FMiR207>Nlid_U_627PXFyLm%5a<U@LSOCRDEbbymw(cK9}e6fg<-yWGm(e6-B
d*#tuT1VbRD0h!$=N?1(i7*-SoE>JzJJ_I+7#{=jli<c8Dr$R^rJ|e(wzyb*8jH`@hRA3WU5q3?0v47B+MkGC=Y>A+5~(I450yu;
DVBnW2&N)ZP@oAf6cgf4#Nzf!6hQ?8MKYg#YPDulNmZczXgLA;5Ot_HXm$j}SyR-8f_l|0DB?vNqnxC`GC7X;pz$EV6!+MNM?y4K
4^!L5NTv3)Vw%iQ$ciy&l|LwdlnJdaoz5e$4=*lVQPK}&oB@6yuZNBV98^V00Ro-cpiW@XL{&*AAWazKIVK|*#z{<*r(){vy+Cwa
F%r@R3e1!tNCgQ>Qh*n|g`g%tf~8V~E3=3Qs3J-VM4?%{-Y?Pz!b8RG#RUX365`YXN)p2Uk9S=M5X9ujXQ%bS5=>GvD!O={tUr;i
(C|jKK~OC1G6jVQr0gDZib49Is$w?!nRHu|(;#oWCll3Ef=k#GOi~1e3>8H*%_uZ5vU}i7I^H6BIdOr-Pp}&bC48<7FxF(rj+9M7
Q2|5`3j~jOw~m?a1J(5K5q1f*0o#L+bH^1uAf~AIhueVU@*~lVYz-AhxdXXR?V2j7`cyi*%XsnJ9<As1V+qDfKcgUKj_}-U8#zNC
5rYo`?NK-;hO<EX@R$ziC|vg#V5HCJolmXY`nV@2rHv*5vY($@;QIF5VR{T$eR2;2a5nI|9mZsmmLW|6ps}dZo&zbMUQZ{&>Cf!I
D(K;oNb^|4L?ufNB>KnF7~=PsqjNly?thQbW9%0a<FeLFIrlk<i*)JnjduGB`XoWvKp<#Fe{g7jiTWS=Ioa3KmFv^!zusW#-LI!N
FRb58KVKw21`Jpql?h-8`xDg<xZHvtC~khV+KKub=za$B8(|SGr;q{a0q-(-5-N5jNrM>VNMcL`C%}WoVf{bVvtQ22BjVP2Uxpa<
MU&FBC!~;R*hqepOlSeoL>vLD3*-MT^FFP(1DhQs=g(?)!h;*PVh-pG5{@NPs9;BMfe@?>Qp~`C*QxGbl`pApzMC{-Pu<={v%77g
^xM(o8bn@gjfJ;E%U~cG6z+u0%0xK}yAvuC;e)XR_BgvcS1)XDlX*K;)H*-y0*Gh>CQfFgJ_bYL5+FjJ#qQx-=BRbSW_Z!>*X<9H
$B6!b0x(D)(+}I6a+8$&Bn>uPf0i^4woLTsG@6n0c;o-;LwuXMsSXRQ03VtpI(z;oYzHX*7CtHWCe-n1_EJxx9SPQ<%!KcRG?#QN
XdHnIpPKpM`)usufE+p61CWjgP9jN&gruT^#rF~61}27~;Fe`FdV?YHgp|?gX23S+35O%few6g=RiA4oxD)c()ITjBk@J(_AF_Yb
^FKeR{L>Pp8X{gTF-6FBPtD7k%e?ozKKCiT2X%x;OQT04Loq2;S0arIH3T3E0)pcuSz>01NeM~u*HK3|A$k{+c<*^V+#T9Q#}i6{
&9;zo1gM8b>~gdqnM8LXXOaY+w3{6pvD&q&lA<IkF~Z8ayoyiB^F!BxfIDP*;U3x!z{C|&mtaAOp#*Yo>iT^Sy;Wn(kmQ1N<-an~
SMEZV+1wNxTt&Lqk71SOfP5ep=yjdDJF;{w2SSO=ot;E-?$mDNrSINhI7n}3Dkt^)&VH!Ro7s%AtytPprJ?6=avX57E0ho%%;ghh
%~eaxavlb!+8O}taK)5pD0wNmW3np`fIw;k;oqH-mQwr&P&6O-W`u}tu_q(*pm2d021^-_N!kbETLts96GsBi0ZH<{ob;a<bouYf
bNDh*a*m<sdywkNgN7{jYmNJU!52|(Hr!1(fifYfrG;t=MJFBM&6;DBRkVR^wG4#J_j|b@PZCZ5pQr;<Fi1gwdEjTCzfNo+tMn7|
p9A)K>U8QUPQ_~y{do+BY17E}UQLK_c^<u&&AbHKB1ulTIoZnJeEeH5L_zt${NQ;VP3#%p(svE<+lX>70c8d%GGhbd=|iWL=e31l
=g_AdOQa^^V<%Vl@K}9b3Jgg)^}L}zv^w~=cLUeU^4|DWf}p47mf6<Wb#)vlRs%YasmG&z+YP2ec26Laj{DKENDUCPB6Gufh=;{W
I0Isd+z^4U{mK+k(I^W8$|9b3%pfLrV0YdMWSTghG1c2j^y4>2C<m;B)CN@Ga551)K?vmn?AZ&Y_^9vo2h@0!d&BFYf?-O^S!4@J
F{4<ds!9T&C`u}*mrVteOr-+>u<8hdMNk<DSP7JfNF|vlQWk(AG8SoCqSQiBNiN6)Sd3FZ(-00J4T!?3Vej8lkkTbIff6MPG7}+0
NfSU&Qp_pDoIq(b3`+qsQjrQpMO8BuO*H@#mHw?-C8C5lGC&$5)^SqPg#fXE1qnM-sBq6OBs4vyo1AO<eqW&Ke(>hde6enV60jL$
S{6+qj1X5fju<r}sa$1bd^c=00gA2@$Z_0-kZ|D>0*Y|%^d3(*5k4iH`>oHbz`nb*o{72wz*8b8ca`InJ^8N=4t&ZfM;nV+h+-f&
cLTHX-ZJd<gTQgw_2hhaymCJ42Nh`Rxp6r>>jw#8MDp0{qnAwJ{hPd#v`9rVcNSh+H#H}d5^Qq}78|9E7-iMLwEc*2yR4<lCE%j*
n$?-A3hCn^r#QS#YE-B!Sw|vAo<beUhu24_J%RPY9pXMXhgvu%XN9|sQqxqp^So)5&0M9b>n<p4OAZoI+?&9Ps&T2tO*Jw^w#<#%
92?h7Qy_~Df2T1$db%OVA`Z%j3@-?jyM42gZ>}Q=itJl(oqOCrk99k}nfX)5ZrfE&Ql~ZNTF}aIaCs~_7G*r(Xkqs%?a~Zgs;VG}
DbiP3>9WcyDWKTRA|Y*@ydj#RKg%K!5e`*%*T_A$mPH(qscp-+-0ngla@*-6JP*ck-#zbQYbnb|Nm!b9m@qL85K{|bv{g5jTV{~j
?|RhJDrROI#_2IrYTg;-Nyx#$A`pr@$AiF{7$syV39BJa<sf+Ia&L`+FD#ZY-)p4zh|tL73b#aw<Se@!UG1TeMFDX!?w5<VGMotE
hGVN__d>!l%7(3b2ME3pQw=Bze%_LFK!!uPLIn=##9>-=p`$vueXfMfW>*fkTA*^6B$~Z8&BJc0%H9fhYGvb&H?A$0cYrh;A+f~M
8P){@(2^%oEz~gvJJNW(e0n}qcFMt@sNZvN_fp9vx%gAz50R|Dk(>K=Vtzm~K!@rNUOV{)!?rZW1KaV=M2Sw|CCQg&FVn6dw-9LL
fpRovN`Op4tA)vfoK#$_I2TC<*vk<D6x2p=23!XIUypy!)kgUoH0jr`R$%BsL!c_8Lx8S~Sg=)%ptN(>t|xY1m(N8Y$wdi3(N#-G
L^Om#Q9zV|Lefbo5Ym$k2}ndNQ4vr~lmyhYPu<!oswN162!dLfCNUT&stN*t`#oXPWg9Wi=4kYpgEx8`51&rgyJ64{eX4j$BteO#
mI0DOs{PNi?s#rojabEudhWZ9vS~FSP}GnT7CVkf;2md+EKvP-q3;8prd!w2*en#EoaCL8e?aZzo!(=nhb32xZ8)81cNAy~#5)R5
l7i&~5rP>eEJ~g^!qO1{Vg)G;V<YU4i31DTLKq-Ilw^3IB&O7Z&QgHgCn(HlNsitk`fzZY$tVN90Wnnt0MRuo5R{|$m4q}k@(9e4
B>@m857+*7?DdDMXE&s$NHp_4W=+96Cta94=hX|Hxb7f}i18z!9z&;^<Jp{NympSj)H>npj6ga|1JkP~V8Hbq96yO;efCI>ObS<%
p`+4hdq_^lz|g@lAfJFJf+z3&dDfjeYh03qk)ctP%P+r1W@c9b!LE%{5q0j?LwYLGQY95(VzCP5{V2H7o?v*gqY*;Jf$!-2KF9{p
f$rKqMX`b~J*f-vhjYk~IMm(WuOns4haAK_;B-Vzol+4rr^nTlK7J9lKNa2q2fvrl84wbFV1C&zKtCKP>o8=_9%Kcw#lQL!)rYmf
<mf(B0RmFtU*KzzjXeS?Mwme3P4nNIk$y5c5;^U@dfUNOG`1)?L%i_n(4%n438^6-G=<vP2MV{o;R)b@m4xRZnV>Uyu}&0Bjpl~A
01w(?0NIWVInxlxf?z}kEA1xVHJ&MW+8#V-1J>+vQM1!16?ruq2_;#@U+m3*klzB7IFn*jP*@c-)<TaVy1^7PvW7Et*1HTX=YoR7
ASDAK*nwSvkv6p%$6}TZ4{6nJR>b>p#D#|9V*#E;)rBb;Pb<XLExhhJh7V1bN2d7gvO^QWOC>0a$0o5^D>a8e-i9EIn>R`~uZ)oh
=JQdI;aY*3J3WDdv8heqXbM+V6d}z8eHdpHIs?XB293uM?!cm+TF4CD(GD@-&20d#@`M}dhizS>wc9Cq$+YC1lW%SF)0F6*>R3z^
)r%AkqFj*(k^!RNJ>MfWx6VM`!qDXEv4};HuOj*qgszTZU~)n+{l$sww0-qiReF}7i1(E<0S;_q0(48;^Ra#=5c34aa*I2xx5lM|
>z2;Z9qvwdZa_vM^?ZyVN;hDb#QKo3_`{WBROU-dPW3=x0|@psM`aWVG-SQ=7d|Y^4q(KVJRuPoG+5~&9FZnW4+u62GpnfDxd9Hm
8QoFAri3L%)Spep5F{{wxEyG>g9kisnTX@efuj%}6Sf8NU@{^Jh~?7~;SCVsn70+e5zW&hPBX3smHEbNF)l}+GCI|sRgku~LV41^
H-mHKGv~Kt@k9f}fP+!S`Dk3gq34e(FQ(y~q#3sP9C1A-+5^FOsEZ&@z!T3d2ZT}U0|9L^HxY^**uc+-mox%Bq$3R6A8%fuMMRht
P@P6DFpeF1oww4}nZR?*G#ctS8q_5IJL9iDI3dxUCbvw%g?jTfgb-9SGg$B#Y&OLx%Mz}$rWbQtg*-Vh*p-CyNij95UODp6P8rpx
3C#@aVqPT*JeV4J<c@)&&r~%th7r-O1`j)fBbObSBV`^a$+`EWO%;eOpf*D}z8pjt>$zNe-W(Jg;O@O3z(h4mndoW)G+`9=H&7`e
ln8!-ge1a~n7Z=o_jG)7$moH!hp3Viby?zt5g0@cQ(b~5%0+-kk38)x^E8%&45M3AJ-gMz5(uHrw?dB+1M#smDkov{=`|#E*2e>g
khrO1fyNskm>k6H>S%<5Gpr7P>^a^d&h5&ku<6m)ZJVb;ydh{ra6v+KLyIY28V(7-olP4Ik;5(XBZm^Z6O^Fwv>9U51sk?q=s6<+
CJ;%`k(9WgCy<6pvtY<fVnO0g2V0?JO~u7vnT4CmQ$94Y*u(HeUegCc1-0J77H&EcI$@@0Z+<h4lLNX9x!d4fiI_mr;-okLkOmml
;2fBW>v|f!^{s(VlFbk@gVb0`M8<M)5Qx;Nkerf(A%a9Xg#QI(Op94arPYJjhC5B6!QZz7M&Jn`l2sHJXg+1$o0Axj6wnG$jobFr
=8M(IVbSY;JFM27se%lp$qAi=9?Y7sL*fm@BLu{YZu3%{6D?s*a%jX^;}z_0By@$a3}(f(y4>rDvn6d_JCTH0z-pTmcs55>gD5)d
b0*gg_d0ydU^jLV2bw^-)i{BMAQB9e2aVkJINpkTo=F&wHVU1NQk{yjKo=KG0H-2`sxg6B=5B+@nm9su!>09&>aI?`lg?I3or|gy
2W<o@_BQwjR2#V*3ViHbRvH<h#opHrG2t9doQOBBS)n<|H8Ky6T#Gq_h*ZWk7JDKIi0-0dIE83;D&84EM{8WFNZzfAylyvk#zeD_
BLo1dqIO%G${2*h-3@SRI@An4YZ)E4hH>-FXo2i9Z0H3<-2q)O7NzfJ1c)nO7RIfHLS8E=K%>B&A+HRR`oR0j1Z{I-jWw`v96TUk
1w+`6Zq|^X40r)HXT52HMEmkJo@`p}(|elVIn2#rJSq2D)|%kES+$%Y(CdM`+3_+Y8Fca=5qaJ#S_&L#YT71h*29Szu5DcCvZn>s
>zo>b_6K+4kS+xcL<(;h1iY>I1BWyr9v<g$uy}|V09(MD5axh=<zSeQv|{2$fFyDhEafGTLUxh=5BEyLeUTeA09iq{0x=pP5O$uo
<>L7_@P`7qhDjy!&din&K+0Ny7w$A8ypiPQmj%a}jyV+uA}qoMW7UJ?vLt5k<v>TJEHO*m$<7)rM-GY3Z$}q>0P16a91X+EhVD2t
cux}32qp;*GI1puIb@^bDU6)E-Kn}#<xr~P5Z-jS4>zW30JWp0zAboSf`@)7q+dR~=}XqAXdQXUJq#_1l^3KCdP&};Fl8a-?XuIi
i_D#=PMXe2>7s#HCp+aeB;N!uvw%_6COa2~TSm2|StzGk6TCX-b(N`mQ!^ZN1nIt=4N$%1;x6DYCBtUy>n1f!GKUf*DoR&!nc8IU
*1}E>crf$VO&ZA<um%D$$`puy35m_|GAV9qM2%UFSWpORe9q)hIEE6UvS5+pj2ROdOD~T2QNq&}HGNiytsYVG@NdT)y;rszD>w#>
P*7RIUM{>^A)XT*<ypc7B$5DTRd+yNf`K42I$9w0U0I|s_Th)Ra|EL#n7(+LF+!CQW>JJ26Clf(OfwCnI8;-FhVHk{UYoP1Fz1ga
dW*f5va2U4nM1NG=i`*|Q^_L(92lOF=ZqTYYXb=&P`zJ8a&jY{2^$8ZI{KN>nx*jQ9VF$NFFMe%Pap~pOBSI#CsW8aR$=81WX^{t
Ubr?%<aC{hsoTzHP@#dKIfd^pjypYXAL;UhlCcj}ko@9*f?hC0rz$ZzMj+EMxn~oAl9Nevv|tU~q(iMvw%_ym@si^^jvO5qAiuu>
)<AR>+3o6Z2nRE9{<trI$b3o~Dft8`<Uk?5VkT}L;9O~Tivnc-uyhQOn8-myh{^#Xbc{+64oGweUwn@!ToXv4K#Ww64@F0Wngbcg
(S`*889soQlVWr{{2lnB`DPv<_RjxKOSz*8VoaF^NMW{E_HuoJLWndC_c21LePwz2-9VKL<)MldI0RQ&h9n*oB1qWb0mh<Nz1iMJ
4F%yJw{j$L(B)k5OL;G%BYR&ncf$_Gax}>m=X-qlTn@Ati6VL&AnQ{gqM~4L!vai;XMBm{O7dkR_M{HOPsh=Y+_^k(WxV8FPmoUV
6CIf#dFe!uOaX=k5CyatF(tOZMS-6EvCn$-njG}BU=FXXOi1M!l%0n%`M~{n(l60NXTae@q-jDr;zXW%UN;7{5=J1aLQzuY%(Zc@
^&oiIWyS=ZAS|*dWVmDiB*qh6NWFVJ*@46G`ANZ^8`+Ju%@!_nXp$YFpmH>T9ynk)9l?igD5o6`*!J(O4K^uuj$H|>O>3oFHLJs^
sNn|~fx*BSBr%WxAcQ1r1T$A1F`h}Y=jVfhpLwX@%C8N`aU$elh}nY{3=~03f#C{aK0e~DLeVgR|G!vC(7>3Jt{mG=PJA6i1b^?U
;aPY9I;a?Y*bE7$H|4M$PD@}iNNR_P&%D6lWFu!{8xuu*dq+N^EHi!1j))Oz;WY6OE+&e?NJLPngg{YngepLi;n5YcO!M3xLOb9F
B7h*EU@$yG>L#9I3O~4-w|ozW=Zgb_AMNku(2U~W<G0|4&yZFvkrz}L_gH%kzE<7C1@h3m&E1qmg2Lg$hX^U$UQ6Bsvgu@`KIaF-
1;PC3H*ky54;1>(v+QbUj<~RC5;2O#EG1yN)DxV5^-IhQt_NY?+36h)q+i?I3H2Vnbuq!nQYlu%SXvB8G&FM>Wq4y4#&R}TNiB)M
XMy|Do=Sb*o=Zm%_4+6im3-oYhQ0cfBg{XT+F;a8$C(FcetULCkzyhODj9+zQYD@=M;?LqkeD!pAFHBRQw7Y2EYy}0GLI}G-~wz?
MURVOtqKHD%oIQuBHp54!~<vrU}e^{NQ}~1o4j3Xjq%3tQ8t!hi?C$enQ5v7kdX&W{}2KQ6??Eki)?MkX~T)(dZ#^0wK_#jRF}gT
B`pdnMUbHZA_7$q+4pe2f*sJQ?#gHUavU-TC}~n3*29dlg&vH*uTJGYS8y3^3r-O8`>dN*9Cn?1Wk1eIh&&F&2T=b!ZXWL?JCBrG
PdsGp&SJq}Esa>vxHIy@N9ozKMpy+vG|BcQ0LrB<@wtkYRHrfS=R3SYl)M3(ia6FthNn!?#;`YR`hhl0mP2s!SKlH~l$)Oo_zzc3
upL+%)nGiJ13MI?K`<WQC+CZ87$MX~Vj^T^3hXQl*}34rWY1o}e3!uXX+;#VRLulYFc4A{P@QFoF^z>F(mwJkl9m4>knPUbV8K^v
d!-or5+pEmRzY>@djgxN@Bt7IG`JW}gHC?cRXIN_t*FfgLT9|O4<v;PWR_78QszYwe~PjNY=ZXY2+7ot_^1+09JfMJ9^;nIjf1HX
l}acQL5WEu2u5NEiB2`FrPWT<<jV8DCb+Adq1?E#kSyf{g$S)^G7F@*Y+B?n5rJs~R+zqK5eJQMKTw3I@~Fh#hcSUDlR%hagHQ;}
b3HdQ8L=S;ZJ7&IASrUtC`k^cAS$c8JX$RdTD)5Yzyki_tQ3Yg1dyweuK#+!aaYq#8N%6-h<!5p7yu~@K-tBk0>m0ytGQVlE6t6u
)(pxOruit7sTX`mi7`TjD~iw^Mxw672<`wG5fL6@2K&4TWCE1&;Ua$#3^2%(MGAyO$_d0!dPzh?z=cE~;~_&qh*yUa4#iHs8iBb^
N^)S6nYA@HAoe0F8-V{UxH=Mf9E8WgJ7;hn(EE>vpa-%hMwI_q!ke#v86u2*ole`6tz;47=>G2>$E~mH`u%wiZ`G?3SC=|c<Z;zE
FqF&tff19aXt4dd?J}E^h!`S`yPu7{4#W>{y7Z4o@3aFV{g+r472!6{ErIs4h8T-B<;$koG+xH!BlzEce|L}K93Gs3fI|Wp+JFGR
!-?1$tz1X@!*lwF*6-KghFMfQPX#?KQvE-YWOE@CS)azayB>Bq4DbW}cUj+m!fYx}>78k8k*?Be(`=3ReRERM2-y^AB*Ky+)?m#x
g*wE+%&zp<Js)gn`UFsJ5CW<%XA}YK&0E|I4B?_d&7Mdrhj~6$K<E%zg5)#A*gckprG}QfHg3%5ukWR6ENMrS^ccqlo)t;FwZv;U
(o=eBTWz&@L%!D6Q%gpSF{4V)cugjgT?<s=vFn>|=bt&Ax{zjkbomlQB#UySGcz}P&SRZg91cXKd3SpQ$qmvTi6q6~t0%M(vkJk2
ct{pFZ@CEaLX6*S3niqT5k*!q(4$EQG(D<^UEK2g`mDYIQ^Gjss>ZyN!jlIk#_*#XD5F{!+hDs!hZ%|km!_4SG^rB`Dj&7VzAxL;
kU;hal!081Jd-sOQ^C2b2|^jiIU=NAuw)G+ua9BIt1xRLshdco-w}EM1T281Kv8GG=I#hJ7+M2{ffjn+iDkCp5$i*|?Gj-RODtO&
!|2rBm2BQ_G%0NcXc;eA<axN7BC8mTV361*@MDOaFA!khB1cyeD5$R683{~HA&Rs>9Wb4T*&WB>w8rdqG^RpW2nTd7Zry|m7JK8s
@;d<Qur#H0iG`@CG&RUsQTuMz*lipD2FNLDlxZSbhFl#)3hb0QJon(>m;HZUe7^6S>!Q`;-00b&u~B3g!9);Dt`&Y^vcy~oxSdhj
I>c`d0vR13CR~OC96Qy)Dq1RjB%OKkEs<RCVGKi#hmF921F{f8MwEg`LM3ShBqSDPh^UYPW<a18MUsXfT1FOxDHkdEcp<St?1h3x
gxYyd=g-Ld7OX!CduZ}@nr$|dGfo4iT1QzvT}d=`ko=JRl6>_(W$F3>R8o}^tpga`IQ6rn7O0(MJtPcK6v;srMnU}iE8P8l)NM-8
(V(Dy=8674m+Ufr(dHZ=j*_7ngx-DrIp?|XdTMw5w_NV4B^*qC;(>q!SO6*GsflgFNFdvW+l;xBUA8?9m{uICBux^w(zPyTL1>}-
o0a|3POck8`j~CQhzznwBt(K*l8jJ0c{MH2!R}ey6aSB_I+!AVx$_{GlZy6=`lSj8iIOIgk%^!}l%xar$V+Vw81{fWD0h00JmHEG
i3tPrgoL{MlPVraqv7a3BA;MYu^B`0PlG4V)UXuHg0-W=#TnmZV8DrcEBuX~!OVr0(|4&bNTR2^;63#rLVviiVv$4I14tAAK?u-M
N{LDo6sv(Whh#z}XekQha^fJ!g_d?A42__5n!aq#P*78#`16%AqPgLm^jnOfXloixXInD5cf{j}!ot?Vh?NQjWUcILd}ka1!?@tW
sHzlr)j@fj=yU)`9Icd`ZE6H`)u3;EUAFZBi3?@JSpT=1hf)fBw9>T%N^%^bOlYp`9mNcSjiyv=2%<QUor1>XAr4}4fZ7qtq=LSJ
BeZmx!icBDw)&1wAx~4;&;iAWm9Hac#H^^J*1<i<A5URCK$W7vyY)U#=STM3RDVs1RYV<GDCLgGcw{a))F5>&kT$@Tfhz~%2ZJ!S
#sLuk+xGu2?fu3Co@;zmpioKwvG|eWu+=_JKB_1rOW%h&qnu_gnw2B^%)tg~lni4K$I5+lHpw5|WZRsWxj7k)bdrKi37fHlTLlSq
7*k<HJNx@XoOXZKKDdacPvU$$d;633lPOx)*yvY&w-bVw;uPdbUYN)6OaNjY?cc-Px=W$1eR^&^q^RO_2JBXz-T5FhvG?N&C8qB~
<+MNWmnPk)aD0I~zsK<|{WXl}T4@D%_xI;Yez{%#tRC4ZHYY?X2hHefm|lA8V0~Xg!35xRO`URbFid|<$Yc;W1Fj^-T9k+3Oqhq_
<--<8y~ZL=#sx%SdKkPtDJPFw8V@h1BO%AOkbQe*2ks>i4;LzALcGU*8DTmk1{*F~TW7hNeG~njmr@{a>Zvi!ww*DVLtTayBIzN<
cFJs`7@7$hCXqG6zd1<yREMG*|CW1QY4>4yJL84YLkJ+e7I2wACrRIYX6JY5q^a2Q6qyYMsKl`!WP`$><PiqGs9i12@OcSMRa3-K
+`-66Ai1k6hI9j3P0>AbbP6J8t)Ot^z>ZZGK^X%O4`2z!Ggfoj=U%1<@=L({PcyEYuqGB4tiqjlb}`a?9?Cv^&H(7npF8QWW}K7t
CX>HYGoYUr&s5<z)Sw>5z?y+rf{>r9hXwU05etbm5`#(7R%TKagpXeYbJzw`#SY;1K;FQ>L@pdY?|iAlPd%Is@}NJ5jQ9DzoH*(k
A|MFK1((+Pyq2mPE@mWo;{#++QPqZ?Lv-5&T)7O#p3LL75J-AG{;a&WxKno{3C2eOTeKcXTs>d1q3Ut=5~8BL+x&=h7hcbYXm@_%
_FB)BnQ2*bVgb@br0FO+Lgr6Zw3&r8l-mGm$w@)T5X6qEfEqyU<et!SB2VP@!_pcW^%{zS@(#g{8a7HC$a<V{aCkz{E|!4`2gna;
Gy%kc=?WYeK;bBI^&^Q7DRq-FY+yt0f6M)H8qb~i<>LvYP>vxEB6gw0yA+=H;ln25dT%kjKSmGQyM-<5aErTUJKjCpTCGBe3btgu
=bo{bU@q@_5}jwT)T}ECzZnir<klmx=Q6<|#x#{?5<W$3hbhQNz^KX}U7us}K}qNv^=-N-Ok5Y=%r<mPAyUajP*gDhOwyDHXdN8p
!9g2Rm9i2ZWzZ>y-}d(}eFV|a$aoJRs-(wMz)98!ZVe5e)9%*Ywc@-14xJMMJdXG@^My|yeUI<iQ@}f6vDA{WzWm0wKO81;m%er_
$f29^Ph*FY>k(8&KG_$+v8PeEGe-YXW;i%IM^HA~rFj`~Or5(IvK<*XP6dK8^YwV%#HqOY`w;jUJ%jsxDJo8yomM_$p6Yv!qIOCZ
ge@pQjs*!NG5{!4iIi{~dJhhOlf0i03V&FB(td>hpjq4b>TTUASbjkJsF3|p<tAj#{2z`?X*eY*rjjigD5#dI0!yJ9NqLhLG(}95
G*JOTMz9qn6hvHy6ATbiK{Uw(%o5E-NzI9%+kFQ-xdjQ?)I(rJ;*LmMjuc&$cY5mN$L^&LS#6ElnKKIwy7|}|Nxj%OY*QLEQN6jU
xWh>lF#$p&oibz(&+GoI0%!-~eZDXb$hh6pvK8IfjeJr#ccPprd%5yPQxmv~=Hg=YJp_~Q5rPh?dQkns5g{c?NMr()X$nW26DZ(Q
*9%I9|HByeU^*YU;ZYPn__!Pxh=!|B!~`u0oAwxR@<ve|i8La~E<r*-l@wfMttO%oP;{<2<qn8ML29ZfsG^XnDw?V&q|uZlk*Sh$
ASo2N6DTf0Yc#6Jpt24es<mOxRZSRbDlKGyXb_EON<JcSbeT1%5{8gw7KW0V5`myv79gM!ku;`&3POdbmV}@R5Q&IsO=y{DN&=9E
Vo;@NLY1MRXhI|@Dw2Yl5+P!v5RN5EM+nek<L}{h;_G>Ccb&c1`WfUe`-l=1gbD;`4&r2x-NK8@W3-ckuxJ#T^1+PmK=3A-1}h1z
HpK&cQ`k`@5>W*Z(K8s3QiTd$-k8weot}8vsYRv-VD}Ls+@*uBt6F!l1Op_QnV6}zL`lqmT)=$@y~}7vSM8`21U>jU9Nyyqbn0S&
vA}?};S{MvNv7>rT7YyA)<if5Xna61y*qiGc86Yc%Z)H@H^_djB7Goqz%2ljtVBq3IuoHrRwDc9+fHg|t@{YyRP!0OOxH8H>?ImX
H9C_35iQP$TyiuAt~o^o4)<d1lyG%vhp!elit#uhz%AX7q$*h>=eGx;fQ5tJLHv7+EI<%a1j;XpFs8b$(i#E8t9wO5e$e1Yk>#Am
rqRpDPu0Ic)6@1~`C!M?{$~+fw12m8_#1)3KG#(of!sic=W;L5ITH%WC(CXZ?z>FqCL%+I38{psAb+R@*lAPFYz8VK4)ET31V7Cn
1|SrKAT%RMLWu+5Dp)795Q>46fFsY|W#Vf=p$*VGJE{>>)DF?^1GZL#f(axXfN8_f_<pT{vKMM2zqAMXK|kn2LZuSKAF~Ty0Ee84
a}L!ePbu9gil}OX%^i8kJ}2!%_4Z?IaaP$&yE7o#6j362=XU;Maj6CcswhWwVLHS;&~hHTrL_CI4<}c<z2(oNnv{B-9uia>IXNno
czF>N;}Xz;BJDd#43nnHNW^owIv_^Ux#&1|J1hK$<L?es5}+GUh_$)ziN~LC@Tu2ur$IZf6e2oySmhDNmfSm!BEY+uz;ask-djkF
uxWNRwTuxz2T#sbKE(R;A@)ne54Yv%3UuOWm?UA0PE6w>n+4c8jTTV11NNbv(*S&(QU2BlVC@HR`b1bx<7jnM6f-2r-lVKWvQi((
I(?K*&I9Mg%5e5y!!)kV0CxnQ)aw_oa3R+7Mc{G|%n`9rPYCrxLJx!(ied;O^1+EhmI+7-H1$|BFd5DO%6=Ed1M%sF4#AF+sgCS4
q(c1TNOXXhho~lS0`0Lu4kpIlaS4@JsfiIiiF5?P*<Q=SNRpZs)=m&7Wa-oF57qTAC8uNUow7ye2;*KOS3nn{H+^@~ecvTmvEF@p
EAn9L-QASN+-?JbED=<mNJyV_4@cCWRIiW?vdm{;Sb+>B8~(1|p*E(HeC0c&+0SJa+?rHQ(#K{$pC<kAY4~?zNZxE5CFR1)uOpg=
xrQhr2$6(h1PCG~N<sws->`-XNvF3YT4S!pd~yNq5i=kJ#S23$At8AXCNCIFd~l4)lqC%mA=S$A!H#9@`b<S}_iep*w@hYvcg!#m
{VV$NX1_@t<S*)!C1#`zn>%k&Or^J|a8s^aIpUkbSbj_kH(>LY??$r1qtxGB8$%EHQ;CRpII<Musg)zOZZc^DwJ36iFrE-B=Z<y5
5nkrYgBIPj>-%pUS>@e%vD7S9NW_CVLF=t?vyE|(+yu<X4p=Y-N#>9|AMfmS)ah?Vb=4C)Z$!e3FvGWz0{*0TPQ0H?C!%(G5$q>M
8{WeU<xPYPIO#M=OnO)}Gn{BeHQafgV0{3vA@mN89llCr+3-FYJ}?@1LE%ibdtElp=+%zJ22UXl@IDI3?O9xt^H`~5PgcrOU0g^{
q|JmK=r%J#z)dCM*98;D?Q3i`?sPwdJX1PT4eKOLF)z#HF7~nU&ULhYPKIAMwT$K<ftfxK(2(MLahVsYMPdYK5PV}26e~&%L@g*3
B95MKu=epnK*x+&J)h;FqY!Q|Y<k18J$&+C2h>48dt6U(BK`F(ArTq#>|81CP(D(j^t>2=4_qkuNP)&;R+mUIDomPRq`D@fh9e0=
&<c1$hJZLjrJ{pQ0u3T)nMR@nC{mQAqzuGdBleCtCTX#(g%L&xrWPMv589sI*q9x4RGM^5v@+@7*i_585^$6<(%O5x(_-O3`ce<A
gPefv)MLfb4T^S}>Y(G;XVfYj75anmNZJ9w01mvGgOCr@d=Jk!X4^UEO?<-2;#B$i(oPvPlZV~DT#z|?q$dmspLLUj#OTNe*OZ+(
p%w={&379%W<3nz73wpi(IKWqfNZrC4)(D0>7V+^#_^55REE%lp9mS|rMSin0fjLyT1E-TLvx||Z9~W5dBPvZL2vEg)Y3ET`%GE&
fjUpzoN6F`($|lt0m9wuHyf=3v#p2ocdaT?3&9~YbBYp*DLh8+L%e>>eB%n>K*=Y$IhuL(Y&X~sWYXi^g*{V{g|n_xFw^4!m{9s;
aP1<!yE0^qOP~gO0Xm+8&rW>6oB=%v%Ma8cSu?Bvr72Is(h_XZ>^ct;GFD7)fWm>w1Bj^g2ay6Z=mo6$M#K8sqgV<|qp!1j*1fWO
c|WK4&q)n_G>51{c99lwQpWtZ4+yql%bbxqg)HkXVMM_h)uAKeUGTZ>z&cJ6Kw!zEUUNs&yy7~`tuCC^<_wH03p|@@OF8Utnn;7x
pKHbbx$aF#QXY|mWH9?=g7xLNSva!mWFZ06j=5A1TG<HzkCXvXa*)ZgYP%OfCi=`jLj%b?5|XR<-3o@iDcn8FqcwTYJ_x&Y=yFW#
eK8LA36h#XiDIL86<DC7`DS@d=5S^U-$RtBw-$2m`dl#D8y{5Lu7{MJ(nx#05I8=1EQfBi;SX1`+gVgX-I!l)?g8-j9^Oo&Fvkl&
j&woj%nFDp<nK1Z?+Ak?z!@r;^8CLlxoKdi!=ac|X-t`)Jwpp(n8OvCLZ{otu+VPG$u2>1m+oPBg0qJ`Nt~pMxdby7ii0XiU5KHH
fT^UWSs{YC1S?QD-eI&-7k4qDjTUjEQw>F?%~GiAP`RR;W;?ctt;zZ?jw^ga!d_vtyf00=Jte!Fw@4`8A3k1pCpdkEAXIpN?mJA@
xWKtoKvHxfL$07%G@8bR3xu2AOwm8Lj>B<r)G>pZGFL3%3KtX{y{8XDArF3j`@Tp}8MdcOMkcMHr!lTuicxPn*4+<0bYD3y5x0Rz
J+yks0F{GOgC=!%qAS<nbURNk10iYcPaj^o`!Tm}!wI}Oq8<W2gCR;%jR*w_J4sT{MfG#hC<;WtqBjl}6gd-nv5PWh#vO^i9RsyJ
=9wX9USNY@P<q$`fl?sOeaDwjJ>p67u>iKhtWz3Ih-D;o4wMILCciInx*P=6tWr@0BD|FE=<n2ft)fUEKgbm_L&7Dc;n`~`lER!U
i6-m#%#k3BFiwbx7)dbdzS}Hi;*Gh@83Le%H_u0ojB}*$4PJNA9q(|3N4}K96vYY=7HsOuAXEqzjOO<-d3y#VYFV9WyxyC=-Uq5x
(OC6rJf9veZ8p%sxrHPmwlHr~bO@S=)?uNB7$J&Ez_Xsg?sQBEL{!yCz=TK<5H%`z3>gDYZMTtN?nZ^g;23@fpO6V79(@>7uz~U+
4*fey+gpml(8QF5i4Nx%T)iX^9i5(a#s_|V-#+|={<eDqa{Yc;j&A(ViMo8a>j(#-5BwEC`$@O}dk>QQ{&~dm9S(;{rxNmXlpKto
Mb07oE-?O_xPp(Tew`g0yq@1NENF>m%1I;e@|ArNAD$_V%P50winh`;v+|u#PNA2FK6QN4Ky)Dp3OR;So@LS1TyER_LH*K>N#{zq
fi?h!K%P3<Iv1VCp!?Dp8@sJM4?0Q#C=>_z_#ZPL%#Ot0K5#<rls(`$JpiAN$T+-^Bi}~XU>O1+q46{<U8WPq!$I%UVH+y_ezR`h
ENia5{HHk+Y>ydtz<uQg6cNk<=>rGyU!|R`ZAV{<@~QHC!SHkcOvCQ=yfTk3-_p*Z?%Ai5v5T<fknR*%J$o3K(QK>06#^{8+E!Bp
atPlq#=tNSq4!C6o>Ax#=<!F;x}@yv&PqGr&6vcc<(#qAfDK6s29>HFhThXUhTte)z=p6r$Jsv71_;6Sp-=HvsLZuNP(g$Oa)?Q|
c~Bh9krLX)L^8o;o{2|Pp#D_TiMGfxNGhWyu%ehyUm!@qG(j?yM5IS0jLoJ3Qc{Acil~Pejw!>0sC7h#bj))L**O{Eq$MMwX`-4a
plaJfFESV1d+Z-@5r3ya1OrI?(Bd5peEfW*iA`WJf%bZwCy$Rp9?2r<mX$$ZjQ29Ji{)%O_@mv-$2~VDK+uHN5$iaB8<Y0J8h9bc
Q1tKD-gp6>H2q!x;ny_0hca@I#$+eUv740|F~P;hedg~w$)N#5s9Y~;Zy$;tIoE9VZcuWf9%px(&m?%=&h7?Fcf^B+sWT<Lh&XXP
o>R=x=G=l+4Io5<LJ>$13@~~<aPQs}<w_@zUBDS69j1Va_7bVg`(};^ENxCnl6Bzy5d8vpNPZ!^P!u|)W-EHe{>8%aCJAH@_WfL)
kT=|yrKAQVv%MCW1f@zNAOawIrx_q)w^Ds<2nLcnuUz20lg~y&q*ARnqbZ2l!Sw{94nf9}r{o*Sjv6}!4oN7k!J!W!_?NJe035a9
1AxE4_xwIlB>V!|U#4b$N1Z;yd>QrggBtG1g~uexnGU1k4~m^Y=%clRalU#;hvukhsef*z2zhW{0ty{IR&Zf=G+_>q2$fXvqa+7m
>`Z`&CoPdZDw6GjJ+7Aq8hnrY?8bFUej`sbEX0(Z7gh=!zcmr<?eskRB9JKx8X$(1B2tndT4)h453U*_CWxd@T&{wQV^UC6Gf;&F
oeM!ilr$wEG$YbE6!HxWFhoUMfevxS4IxTIpi{JYBnKVl4&MwWY(cr&oFEReIDc`;S8E_g8=iX!-cUmf5K$)#7y>yu%qx50ABE8P
Qz@X;MC!wWfec6mBAs1U_qym)f4?q6vUHVl?}9qdlHk9(nd;39g)qMZiYHHVE8g8lIOW53`-yZ^`Fou10p9)2UCxPwJwRBK5vnh+
>fnB#p-HG9z`meTBpLMwPI&j>;-2FLqu5YVds;tv)bum9$zV=Rg*_2TAC1mSc<Y?c$7I1c0P{Tn7m%mgHPS=)Q*>UPR7B|s=LG0v
UvrD3Xi@bKkO$s=UxO6ZrafWW5T0SNK74#*#OpiFhyFr}BH-o}BEUjFGk@B9%|Ly+92va)GkAPD=;4|gA$i@Gri~{6@x?JPT&oN=
5(uj*6lvr*l%YMKT_rUYOo@dR1W^UZttUs5$c}5Di!~Qb4Kq1Ph-t@c$i)>0NGLXu88%vxmMPRyrvg<eEFx1;Fs;Re{s{$8G%iBA
IN&kd;|=SB2V8e`zIXuXqgi@8AnD-<WHec;aTc4C0y%fbh)Kl9!<*-K*9G2qErh`CA%asSR)i+CtS^1I8UsefO<f$DpsFY!!wvI>
g*SQQgwe&<0xkfta})^{kmhJxIbk3r1r`{)XxY6XbEjfv8%WZ+5@G4MFcA=CLy*A)a){+O(_^58-nEwrSoaTi1!Yq1+?5#^tY#EL
X07F`*yCLCQ+hELoVSvkVRtD(lH+EJLU%&Pt>8_Lpk+!~6v9w1IUB6HWJpQ~U?PfUNQi^H{x6RC0qV@%opPY>RK$6<2^3Vz5}~&Y
z1Hup+rEga&e(pT`6<FK9!M%#buH$BsG3TT4yl-Fo6S>=NmA_1OUcItC=}NCGeRJYgAob4Ag3hZ3D<23Xo@^Di{mDnr>J<P;nUYT
@rP>aKT-lnd;0Zj*6(C_BqFqZ7Uk<|Qu#~A*}-2y<3c1@fR{IbXk<iDcF-EPcef%Pc@9j1@#nNx4?0%ZvAmGD6s&o~V-$=Six*g3
ZwrTw+p884%FW$nRff<_<~#;l9Ort=LwUDC0))h?XE;n9CT4`qBrwLDO_3#w)0iibSmIrj7%<8OqSOG(CrTj@_X@Bj1i_J&u_ks{
B(R0($%^Lq>E4B2V|kZJhz`#rCt7`xLoV|hdFN}PC%<rTX@e8-;09#jA+!*-W&ut*UQ>;(vRt~t&RK@3rWk=n93idJyzY%M_13iE
bmy0WfM6h+e7#s<r{n-0$l<_rmr4(ijtOE;pEsT9(C>O+geQ=3s#NTymqLjk#2uR~L_!wi%OP@oxSuM8Q$QoC_p}W(`+Q_M5obn+
HcV@R4)YPlrkR~7rU56L*^VHS&ic8!f+6Y<MC1eKtbxfS>}A5>Q4R-VyG0uXNnyYZncUt6GgOo|4<mw$)!g8R$R7~*^Ei^2DVAd`
@gQ)K`FxS){a)4d$JswWl6^CLP>|V3Q$nMveJot~HYhcqs-{MkjoxrOC&#KoQKJJ^+_RNFtjH`~^rlQV-qFzaKLvBIN^NmZ5*7jW
_3^<cf!JJ&reot`4fuhjK{rE6E;#5!x=%*Zk~XoRMTrVKr6iFW4k~R>-hu^{i%Byji<eeRcVsu}Z|)TROP^O3-KusJ<@~G(G*f;~
BZ%$XaCS>f9}KCYm?5R1q-mJxjFMY17;2fRYQ?s}0u@bFBE+QuMwmo891tf51o?3S5INT%Y3H3+5^&^+*iK3v<~K3glZ5tB>?Dv;
0Cxd*m2i0|_D7@v!g5DoLb)`W(x2Fp?gZ~IVy%(K$7M0Yx;u!*Ir1r+5eh<xE=Os>GItTl-tq5Z(1Bn~dbbueWY0UT!CB+M!H5j}
D#5^*0xxwG4y)qGsp13%C$Jma4JksUCm<RwWHd1)C~^fnk3-}d4Zg*`tVd7{ZILE99=oC7Nebf22L}*wJr3?d>U$0(5@;flsTx!8
*^L1~p-W(O5>gby5R%XajS$pL5K;z*RD(%OPJ=+nGeku)q)d`k6hzWcP!kFi(3B8J&=Ca_MHMwk1X7BWH4y|=3rL|rET<S|1Mc$!
&u*D&CB$H+4PO{s8^|D{kP1<yIO}I{{dH^iGGV$<iLA^zkP{@G*oh*F#84$GyiFjW-(4_c$6ovgexTrj_3h8U?c#4il{?ZC3*u!v
R8`YLl8PI$!30v!QWOwNB(T&(0Mke@6+<#nQBz7(O$7xt1q6nTXdMj06;dQr#Xv-)l?_D93b{z65}I~gBIHCItELKJh!lnZA|b}i
2oV*rGU^bTA|RqkN@zljI&|qmlqDlpK8S=7CjkkNV3L&R0Ot-zI-&+}b>h}oy+)G7f}WF;iF<ncp52%EgT55J1&9IhH^%|*$3WrG
KJis06-_%C2XY}PiAT?MAIM1zr`D?aN*n$EetZe*gJ!rqUj*@<T6+D)7i58+23+rUdSw&66W7Z-jh*IHL!ARn5}V;E526z!3e!R{
A)11Z-64=84-Duqo{&JP2$jrnxs*p3ust=8It*dsTEm0v(d(dMb8ZJ0;7^J;1T(u=X7gW#(0oUkpVmb{bp|^p1XA%(nSAFNkBdq6
64FuVvJjky>Y0;1$_yS%h5RS5`90hJiidSZ1*1qB6BNl2Li}WXh<RbuWFKh!BUfLT_JuQ57sS_BOi83tWV9;`Zj&xm`WQL)JUg~<
f+X8@$DBIxy4n*gon$Y+8mMnD9=c;(XyY_IW@c4{lCm!KO2dTH4xAhZ!b729qR}9MCcy#B1B^Eg5#Sj42X<^Ar9=*S%^G!)pq=LR
v1LGT4h$+#RgG;jnoO|h6Gq0Qi4*YeI2eK<dPXZ4<;o(d@pCI^yJnDZ9T?+*LRUFaRMagchAs2rJR%F5O|yy!YLb+q12FY~kIJ0%
kynM|jYU;XtC=~;oGAD&<>AJ?oWxBv73lC2fq*_lriO?{$Ou%-yJc8nn2=%^latLEGbvl&hTujs6)uK{QL-k4)0!%ZWky!Z1k4Y}
_j|Gj{bwB}xcK|96bOgkepM>Qx9Ehd`x?W+_vkn@LOhV;5JI$NwB?e!W$VU%2{|x4NOP$<?@15*(b{_aJD%S2isRE$z&1W+5TQy~
fh1aCl1V~@NNA)s>FdH9=8LTboi5=FL$B@qK|%bV^Fu-@{Mc%BlU?0o5jgu(={+QKVat|bJ^p%rjRlss_>?dXCa8tM<1}Q{|GQes
^$Nl6_P=-NZqeIC`!*$FH1Oe%-<JXInqP^+{8}+RPTupz_9EV>jyVK>X#|fjPO520s%VaviZQQuxqGn-00YUhGhB7O9-2SZiX2OH
f8GAR1U&!hAaVu-2!G_rVECTY6Xzp9wG&KGPUJz^zzqATK97zte7F3*aryT@Tz4Lwo#;!}h)Ci<>7(Wvq2dR)aBt<$u<!)o6+(LB
_dxO%BsmCh9f9HyXg)pzf`5#KJj8kZ4e2Qon^ZZ7aDW7PG@Ruz5c%P7N@E=)r9AJ|2EU+>c;)d2wtSnvo{{&S;Rmn}*NGwr%~5$m
2GK|k1}q@blYa~t1eyY-IY?nvJ>0XAnn073O#~I}!DA3c1oTP<6g}Z3hpHc~ArmB}EeBW;r!D^31kU4eA&r_M91xISb?5;7YzaW1
L<$`;dA8&2<LDz!gY!=o<o=FF0Cpb^Abg=_h$?`DhLVLyBnco+C+Rjs5emx5<^udFq%rE17a2U7OIUTt%z;jYhB?j2T~Q1?nUo@+
q5?isrj>~z8e5qM1W^;A(kJ4%ctPrPc=eIrC!7O}5zVBFNrn<qf{IE2rh~VHhZ!Fve7SOULJ><LNR{lDZq;}gFVe(9KR59t6Rh`R
8FrZ(D3*skFgu{oB1BjTh)`r?DqPLwKzeT>Hibq}h!ZoKgQwsRWamNlib1=+H(2j7kLfQA9n(`GWXF}z(2Yiq71mTr=*2eb(|hU1
-?N@#j)nXBK!R(z)(p;FnfMS6WTXmGilB9q60Rg%0krBL3YLm@32g38{5BvFOri^iCRYyq6flC6SR`73R26Unkbu@x30W|q;yB(e
*gIhD=YYTmuj}Q=4+GT-QjrP)NaZ7sqNiinYAnJv&tmN+VlB5oeSi>of${^ty|9i6bdb;_RILRK0v;&=fc!<EDu#$2$rLq1d!m|-
6CqEuVA)A2f_k3gzAuygR(9t@>c%nZ3~*H3n>V2FoqYIl$*1h~=S=HlvwN~m3~+p<e2_hQF+^9;`RyaZ$05Lb!1a`f{p@Ius}PSd
k$ziqAaev*5+aYMvBE2qS774S>k=VE4itNo?$|`M<B|pJWK5zUs5=rGMuj8{GFjL}K|UuUK5s%69M-_Q3nYPBbDZKUVR1|nih@3@
qlYPiXoj=~4%zE4@@kjq35t~pLJ1yDyUe_|cOibrPWja2A91tRqgjOGC}<rA;qDG9OQB<7fN&r|5atc>vRxFEJ5FDkMyUJ$Fp(s*
1~tJlvLzIOw0)s8%?SqKk;PR}rYKHmmRmrik=fFue(xU-0@C`dTMQhK+(X9%Q3=R8c1VV(1J;O%+DM0T;L1C+cLKfAb_Z!D@}1M3
SMKuqdi4vx8fjqkmwDMlg#kzuc^D{|;u$dXj6s;q0g#kB%@;^hse7Syj+ytNw70-+vLF--NTfp1hz0n_CjdJI35jW>(BPA@gV6}l
L&;A`kbLvwm%liighwj~M6_PCIdi)pF($N8RKZ0apyo;_m>$Efojb$w$J_7|-ckAlJ%RL`deiF2Z0EKj3Z$oK9&HD8idk&NX)d3E
@@6CCXJRNdY+)sEdE`un)E?+47YLc-{t|KYPz$m(`h%%FLtd`~9zC)5+jdmdL=ms1nRKFcENw=z$AIW=!s}P@(Z>bTF+AzVDNP&~
hb3vo@H4S*Q~1+5oo8bbBC#GhHACH|4Db&6fRVwMbSJ^d#tfQ=d+Z>mKj$AWqe5oQ!f!#1r6|c4dNXIo=DQ`WHGJh9kHIet7h}<D
k~b$L*m`>v<@Tp|=7v4i;Gu4f7Xw7mNFRtSEY|F$zHTAMU5}5SVVZ}vqCWESs5{bxD#J+mE3CN?P#imUPT=FV&{>Ir>F(h7&7#G4
<T^q<DHhts4}9UxhAd=}(sY7^F0ucMl>=u_)9{biExCi0f1(;M_Gy(f%L<wwtftwQ{92sTLZ<;zh}FE|(~5M&4hu{j5&e73Av7hc
K&A#6mQCwGXbn>HP2-!ja}IWER;<0huY@`=-pj3k7=S1vLX@9wMK`uk#2(~(boCU`jr9`)8#QKQ?S#p_Qn?PV2xQ=gAGi-9hgXw{
)xB=Fde|VzaM`nijUS8&If3Kl&z>cH%zkUnX0epcqV88+7eO|r30eDE{~V@4-{VJt>#Kho&bjvWozfG4F0IJ|9ZdbCdCA=Sa`Zt-
p)avRhh9QFOI!nqftleZ@igJX6*W<)K2=zTYVkO;gbo<)6!?J63{rghM>@gPk&ob05ypjib(J+N9?NF+L<{Wq(Z<sqr^UiL?7`o_
(=Efe@edBvPo;v2Jfy^hQq)jPQqd4Y1u|5yL{JhW%*2f=OcW51NfJR6lt2)|$PwnsW*!MN6jD;jO$A6q0S`}V8%ailN>NARXi2OX
sRK=^{c?su9k%ha$R$m?f`|x+gVHoJzX|GL=O-|`Eex13y*G+(Ro}q?*{-L4{t-I(OE7c94;FthrjU0BImF_3PKNhH<ey%lXU_4y
iP(Avf4d-jMi5Ph7=j`X7V3kP%rt#9k{;xc_4r9XC1Mc(M2!RxDn_zks9cHQk4PHGckxlDE>PfVCKOD}`WP$aQ~{8I0t%EESpf=G
NRkJrPY%~&;GK6kA5R{hPoz~vK_ouE=#dkm@E3n5>pjMG>oF%YV27|ydvlNkcn}z$t;Z<}H<i>S4`LK#F9hJ2e5JNgIMK0&t?Kqu
E`yoG&~bz`&%_yun#%5<GmYaEW$9`ub==>*O?5aC)*fCs<B_Zl>+;IUlU%3~<YbB?^nq;77||Yx+gJnX53g*cDL_*D7;-#O?&0Eo
?eH&w->O`BfeK7Af=qx_HUB^G{{Qd+lm8Cxq@VZy%|FS^mkv35l6wk8e1MS(1*Eo7p7}nnU!IQ>*`N>ACNEfH0&D8Q_8b$Id>^|g
A68J2AxEFLV(|1n!zOuc9pX|^{hs#-87cQn^2Z=IIl>`=Wmqb&rI`+GY^np4A|V+pEAF_$CS84*Im}}flM<PjhGWTe6EY|+P!p_J
a=wjjr_4Ld;87Lcf<`7UGWD&up6K*$7l{(dMHMA!aS<!XOiMV(sGg^iP!bc#vBIDWg$lMj>Df;(BDqu)PZ}Ybswm;IW2Og^@>5Ud
&PrISnVKl%;DUm-bs=o%lton(RQW)Ppo$i!E>N+8AsUFGi5iN6#O5c`seRbuK0)HE`#9?H)cOmUag3PE44Jwg(#^YwI~i7}lX(i@
jOl#s?<bu1p7Yq~M;Kj<_#~7-QOIOe89uJ$R|u=`a_=WL3f^8YDxU5a9N`Bj5T$5uu8#S~9%sXyB{Qi;6huQdpomp<e2MRs#HP_@
9VklZ%_2F(>kv{PDU?K9rbQ7<;p)d$>Le_JIBKb6C15H|j07-7gCz*ka*#~}PK1e~rim!9wXFVZqsZ(s7CdvzG^pr;z}qN<Db`$%
bSQ%0g`;M{PUsbk{B`)b?-)G9>Nzh0+0sV@pjrSZDZVkI(NT*>c<|08hgdCenq*QF_L2|JQRS$9bW{5!phLI}nww9br}KH@3Y<*D
N$Ni17@Xh_DG$0ITtz$29!>%W9cuqbLUrv;RarNWk%FJTae15({elMKJdNP@?K_KoJoam_MejPDr}K%_A`ZKvQDOsXC~kxwNkGH`
K}|qV6ht6WC=^l(Xk7?Gr|k!bqU1xB1yC~3D%Nrr$i#!qml&x?Wdx&ALg1-JW<y9C%qbx#i?Fy^#!^zJ0xaaw85PPSlxt}Z=OpqK
=s8XjG2DJ{1doq#Zq|#NaQfv11nOAxnCPdQ$KD)x^1$KIJYxO*9(Su!qC_^FeEOm-Jrt<NUU|c&4cuq1l6Rx|B~wXb<?{+)h$x~C
9`AM&T9y<gRM34s@xb_o<9D*%jZ&73bRAA9rk2RUx5xDz>W^F3i?SLiF@V9H`$P5*6Hb2b%xKTDwI@$;$XOZG4@0SQ8cKgJ>;6yj
Z}X&N6+h4rC;aVMG>!kHss9jpIP&#(B+ujb^$_~`|DtQro83QoMxVXk-ZPUeEqGyIeUb;r_7Q-=h$;d!bV4cIG6uf9JLjr=?kkLC
*MG*UBAJqCsNwde%s$8|_LH~p{rz@%^T21F!<_`8c>_yPli7!}tyz&V_vH>j+Qw-=6U&1^I&U%|gH)Z2RWBsvC&yk*5|0ZZL1EFN
)<st}Wd%h{f+`3O8pMhwy><t6iwGnokgbU|K{OOo5mit{FjT9u`YoKJ<zQFMnZaT1w>d~<M2b~+m|n9As0#4taJzv7R80CMaPyTk
D)44xs<;e>6aR;4vt&1&!w=rW$P=`o%2T_dA^FG!_`;Bq1NNX)s}h6Q2B5nYAx}{N`NA1Gb@e0Pcu4u@In%4|mZ)fnA`&S3P8`Ax
EaGrw!Q1=^0Ky$^!BE-vhx$Tda=@5D>^2XUsmiFDp`~c5R+^-Oc=(8}2%ZeU;eQwn2mn$b&?-EYQYT21YL^i!3PS^ap6XHg{5^-^
zvg!Xx!%e}u>RxVcMIP`GZiI36EMoH0QHJ~{s4GC1Ofdpf|MdvEBFto1a^ck)25qV?(-k3uc=eaL{knEs8jnUE>9p2cY<)^WGPtl
FVp(;C<-bgkIQbypR?P5VxdG7y3pixO3!O^?gX81>CY1ltOm03(yRRSc4XBtjAo-Yv*_-9N(X=)h$-~QgbN@(;b$oSkU%9gNl;4x
1PLt!tdLDW5hxU_)U#AeQ3R4e%`F5}3^Iv;glpkZRC;0z2PI;8M4AnG6ts^S<##c*+90IRy^!Ki6v@cRDO874q@_A*y<(=MikOLD
sHO>#nINiWh=L%72%u@C3TP>qocAHg#*48D07_K~SSE#_NF||CWo5=Ot^Bqrief03B90jfC&lQ5V}Yp#$B#$d>uS&YFSd=fFx86s
P446ZK%al}qNIc)sCjR|K5})-P|%Cw**m!SWZugGVhhEY1aYUOlnqYQ4k^?K^gsx$Oq|Ke5R8I`lYF$GJ&SLYHDM7XQW8ZcY?yI^
gDGL7g(SFt<5h4NS{l{;)ciI3>iqcqo1&4{-{^=;%DEyjIhtSCWBZ8wydjc8=zxLy+x{PgTh1qs_;eWMR<|OD?XE4oUa?XP6MJK8
jy;c>#Z#>!-1MZuT{QURWU6)Gc%izcWbv954{(Y{!mV2`qBO!1Fyxlr(74j1jc}bH5aO3dJRu|u>vuIrVGaaGpk%`IKu}UaL=sR0
A{z6|P~@Ym$c}G~YWuTSxx09<Z!G970?<T*N>4RSq#6VSquW>{4I4_9*s+6ebi<{worFDntK+9WUFQ)p7pByU8-fsmC{UFPd1w-L
g+eHcY!_u3T=;XH^!O2Un(X#xQQ8h=I{HU&Zm=~*;U>sQ(G9-%xgL0!*Lt&t1$4y|QWoedHcJMhgs^pBNRnsM^zb^+B+DEAH@Wb}
lq8GLjd@fo5?BUAp#-BGX}~6JQW)k?kdzO|iW~FQ&=N#z)+V-1Aw?D_`LKo%gn$|tc48upa8QSB1~;@SV}k4jDDo95ATHIV6Dz7x
5+Io<CKxbpp1z2CS7db%K_nc}B_g}Jo~FmL$_grm)b;V1=h;O~?puZGtw4r=;RFCM8}YF64I<)k!~r2R(3n6;3wImL3d@m{GGY!a
#5`T^V5O+N4^6zaecg|GKyqX*xvU4~1RnLPr4FP>>%_%j2eqL-i}BnIf+35i=P*duY0j|Bw9S?%ayQJbG}vCn1_~NGY`%IvU_DSh
@0y@Ar*c3jkOA*i@j<)gcw^HY@POn>ZO(^Bz0*1eK3vh8Z8~9U9Emz24>*DPL%N?m-%K1X#>$~4P-2PI0i$Pop19+f-g@cXl=Prw
98}XI9Um6CK|teSheVwbGw)JgCNNK@6l2r_B-%%jf<u~HkTY304zNSTO%u{uBQ{i>-0pTo$Fzaf<&Gwp>h(f}BaSk9SQRsVoO9wi
?$<9on}ZP*RYep8?7$VVWQKX2(Lf5o#En!d203tu^Mgbk$si&cfVXgj2U}^&3fC>Lw7{*@3dv3p@gT--U>N3c3#dji3`}kUflp2M
ED&j5X^_O9EatdCE_qio;|0%B6;f*3o1r~g*&$YCISP5@%3=5mIWw(QBs$*2%B)+;XJU6VbQ2A54^M*P1&}ynnNhukM#cK6m_bP4
>uTG(CTXsPxuhL3CRti-Ry&L33<PYHpm^2JYQ;bzX4-R7ECJ70q~CdTD}rKO^C8VAq)FiCWec=W-nAuU+t-W?bFL3K6b?25>Ijk|
2y083x5=_7p{ZS^2fwBuog0=)j_F{r3MpnsDqX^qc55kPv3EA7xpJeBmj;q;M7|FxZ8K*-2Xk8@+c(hD>9b+GRH3%{079}kMa%Sv
;`bR2)kI6EBpWOR-drG=0fG-_9g0q<bFkflNdW>0k0v!4>)+0BLC-uSQTFwor>7oh8Y|3zNU`B8^nl5Z+C$ln%mx};=Ep#aB9{Q7
HM!N%qO2rHv^8rAlFI7i94lp9Vl599bI}HoF!2nTXc^%afizT0Z_W9Bs9`$4J$0b73zW}3e7l1jm4zZW34_Ryz9^j$J`aqRQAP>1
95hl(`-4da&t<@@lbMre0n%E|H#e&Fy$%Ja4&^BH<LOj1HA4Mui<GtS*&cu-d_x`qK9nt?%=872U7e#UrlchFpGvmp6`ak?9Af8Z
6%LU<6~Hmm$=4b&&S**L=R?5YcJs0k$=kYI5_3HFBKA@>%sF!)^klQ!M%f!R>XQb@)%7*yDMG6RI(r4fKK?kK*0wLcGkoiXf&fM!
k7NK05NLb#wlhQ^E>K=OuIs-1ERlQJ$H0{<cgLFQc{<~!&!&fiUCT`&i`b3d0=pEn#6GttNm3tXrBoMc4Vs2l&{<vR>oXBKXK^3^
8lB{O<W&O`KC7ZCh#^yB07)&6P*I6zmTXDgvyVxsG$`nvUR)VAa%VzHY8u@KMT8t@7e}*$j+j!orO3H=#psF@408||PppzU<U1lL
0aEM+b_2G%EVKnE2sk7QFkBcSNF<SiH2mc6DnK3rrm*<6wKeX-^eiRIk;G7ZpHdr-7Cb>&J0NyXT4Rjm@;4A9S2P|KzZzC5mS{e#
Ck(407wmv9H@@$*_owF_$uP{~Zs_U>6&cQPv!5x^%z>=$jnb?1*8FEZsyu6@z@toMidmd&h#h1`GKhmj1OONb5o1bW-r-&h@h~<3
V~q09s399YltzdeI$48M10B@_4N{c<(z%0Ii^i$U2_EvLNHGW)Am21x);HxdD}7x6e`N*^K+`(0K9i($3-Y*FA>LbU9ICgVnb(6b
CQHcf_~oomQdwAGX6v|xJ`UV=zNZfkLvyeWmuFp_ouSIJ-vz7Uv<<Ejf?y&CZ9pWSAy-a&@836krBl3#e;%SSC)x~QF*6}QTkKa3
J}}`Uq8K=_vEm(OROI$x6L2s@5yzi8(x-!K;s8YZ{!myNmXP#7{9n2X*+0@lCb+<CFcBP;+`$KyL^To?aD+eSl3WkOzmfv4dRqQ}
x|oZ?9Cf^y&>yzO<}4McLn13k7R-h41OWeki0lSGzJSC}seSN9&fB#e3Kn8Z1R_NXg!S%yynE|i^Fa#kXNSZa&wKRJ4t!Tm9KF!3
2%lc|4$HASLz;x;>*+Z0^WDeA$cgk?2}%YHz(h+5NCIkMz+$Qdxu+_ssu$G`2dSVsdg!jTo1LDMKvEsyA6)AXFYYXd!S!wU;C6}r
U%P|rJES;+5~cM<x%_E6nmpXPoe@iv4o&v#ef+#H>BgEt>0zARI%}7%H*<CN=>fe3-wiTINE3*599xgSzW#bRn90*pp?0gs%S*90
th{L2VnczuWgKZNPu67B+L1rjTR<Cv5hTVa!&3+xG<6e`FfyBzsw!r)Tf57ln5rX&W^T%Kc|#Y3p~;kSTDEkqbaS2Yk#kh?J!tsO
R3B?@>3(>*dAll4+>hn&J>joDywfD~{WsQR?&2ilfur{Y4<KEq*c`r0zAwDTi|P%EzUX)3+G$?B_%VzalMByvF~q7uInw|rgPrg{
l@r{ZL2Wu@H2Ybk%1!(|l83RN6p!9Kxgogq2$|%XCJt#P^xhAFg9vPdhid#bkJ@j06-cTPmb9mbZW-p(UJZqsOEg<I<rvvtj;H9=
(g)v7m~~_~_N}5~c=MCSjUHTeFeoDEy|X>M@Ol@HvK(QDS|5lcCmK1(Vqr_bkkZ1kzA2<~h{ZgaWZ8xs43o!WMnitydEj7!_R~69
)Z8?O0zZ36^}apy?!&VV+M&ki9fyOOkGNsg@`=O{JpPb}UtI**A9B)~L%w`E1Sd$d>nry_ITM*uFyw8Q(nlfI&l#_LpTKir>=_I*
mImV(a7(S%BiDDG6Q=Do>&LDNQj{rqj0dp1LKBn=y6A9c`_jf7I1>;u5*Tpf6-ekD&RB#G!}y;A>G~gkuWH|i6Gr7(YB(+yySYA^
3!&r4n@s0Z9<9$q?X;W{-grtExgj($@?3kC_1ukyO#A#5;wFM=j(8rp3mcrC9aM0_gEL7{C9Mr4qGB~$Y0%pdC9@_$GDRy$NCO5S
35JwCjAo=t1gw?AI4Hsmi?Dz^{@{-gxj7=NR#Ncq7+I#oVXf)F+HHndRCP*>CQ_L7Y`Y#C6ce+EEj{?Yj~<VK)N_UxR4}tKan@Lh
Anw*~+<4xx-#G1rMt2TS&lG|uw*+qb=zDxl=ia^MBqEW|Te`f5TyS<bgxvex-n|#Stl`dHc9AI8nFRt#Lic$Cz~jg%;0_F%DUB6c
Biupg=W<T6NFs_Ljg+Fp#v9SS!)bxI*{=s^azA&69nfg<M1lY$z??`2jOY?>=ZB8K-d6Wc@}bf1H)YGN?po``2-^Q{hUZ8Uob-@-
lT+_{9EXn@2mC0t3w-3?yViSjl|!Wc@qH7VGzIE=H&%*6)ekI)-kz<;8qZB=&II-BSv(&9Jn6+Jg-_<s1Ez@%{#TYtb|(Rl?+^*(
D36r-+?d--8oESsjC^G0F|ZM^L`<5<(+DiF6vULxMNvakDKo%u>BzX{6Y-0u@X55>>L=i1K~Gued3K4}3UQQi0K_0>OiJ_GoI*I6
urOrd0v_G9bAbG&pIsB8dny}xcg)Ya7e?<ymV>nu*Z>&pHSK_RR2v!)iD3$qDYE-Yp>Dt-sC#JULyXX~R$1YO+1%OSzz<Wgim}dl
q!^PX>^Pl5?gHhv4w29Bjm3DzK&@N7Lxx51W>sDWPNR^85UPkaAd%hhJqHBXFUPmh$PykWMGq4T9EW$cY%O3(wLFdo@yZDUU&e<3
EB#zj?+@;fIH;ZD-ok@OBlm=EVYEHl0FVyzk8O4NMskNauI`GNR5fR@#=xuJB@Ge{P~#ljZr3YhI<6*Im*QuYI|eK#Vbfk()?=GZ
^K^=)NF4+T85MwWKo`}(ffzMbg%=}$`_V&$#1u5@jBwCvw)Z=EcB`F|VjLkwVbao7wn-k11}3+@oMoA^mgcT=QAA3v`Ew>J@P%dq
WEWcBHoCpzBTy@J7{&zkFB4Rty^}(S1<;YCT-G2}-KroPLU?xPYG9neI5JdV+2(XPIJ_m}jG7M_+2PPbjw6-JpY%g&?mJ1BrmRgG
W0qJGMDEDvk~wH@2DAneA0h0EF%k%lAS}{T14RT;RK!YQLYZhbnI~1Ky*V!W9W~JLy=WeW+6B<vxkRitD?vO|2_$e3)nVpcUfhyJ
qE7;JITj8*LxMsFEGvPtdRKxJs~6Vp<2G3YD<c@41i^5DOh8wNSXSRM#`J*Z?Q<$KX)_3lAc!jvMa03y4N}9sv6-&z<8azW^Uk#g
gp?H*O+y{(%v73?*0Z73LhE!iAO}Q6imy7&20ER{g^`&JggU`sh>=0Iohe9>rtnB5kR;e4ouy_d;RAeKZxP%8xvjvBn2d@|g}UdB
_dFONjNoj`Z;YiJk${Tfl+!>_$If??7$~kH4<Z*NZ9v^{0R&M-M2TbrCBWrG#9S363#k(-!r2lc)0Yw`7_%jik|ITsCL&Sb)M$$u
kmg}Ad5kzP(xy`8w&tx3Xtgd03y!B2>~-m(Sgv`P1EO|KrjAcDBdUraBmmqQFidf64Irm>Hp%3dr#VjCWZD|>P8@rk`-YQavCjM6
#RQb`G6Lcc6U?p!p>!+}Z_`fW0gPyo<ft$V3A7vvEZTBHp0|D%C&1#PTHrysbSffAu%I_yh|9#)0N{-g0?im1D;7auR;nqgRA;MG
e0LVNSS`pD5J@0%u4hA1FvziT5kSF!WuhEthXj)rf)SWGof=}$p+Wg*J(8~A%29&B<mJ}77dBbtptzdXISdd=;37aEO6|}Zor&W*
vCdWoUV+tc7|4_pF?gvNteOc-6%qu7CI<nl6HsmG#~$IjT9&AZwW6Y<Tj%fZ2H1iau}6ZKDVMuK<Ab?PY3EbK`l%bUTx++H*B!f(
7YM67uFcNQ`7#sDk_cO!?Vf1{l!nT#_^Z5P&ltKraI_B)FM-t#AzBcbbT<K1REm*cxt%s>>A)TP_tv^6nmiYx4}9dR>!HOR49reI
<=N<1z02i;qD)LG;#5@F;>Nq)YmTIGJ2kWs0v{=mZdAL9;fXXks})Fa>`0+^je&DRL{u(13`y!%x+o0f?~aVcQrA>D?@ir~7Uaz?
I5%T$Rk)_+VF$<>BWx|82V?=bl@TTK-!KG-gAf4&WN}+Bgv(r%z~4t7Jhtqk)^Q}FIM*XnttyeGgVXHwJf<v=nvo*NZ?`&}kAc#0
)00Puq!!N{hN0uH089}`%t$yukpRY2IJvnJAYNMm+(L*YE$cGFuH@;~cS<pPYR-)5&@}+4C>zxSI?xWhjDjGlL0}>YIqz+~J7-c^
42Y3g0Bm!}J4huE;Q$Qpk-XqkTg2uluod3cniRSM0HmlV!h<!v!7k*4Aps!v=o;C+4FRO?VY2dXXlN}sV2G!iGz)ioyNNb&N-qTr
Gr5+-%<p%AiDVU02abGL!pQe5YI@jY%$_D7Nfu%z2VB7f47lS#WJWj*3=DV{CaM76f$EKDG9C`JGtzX0f`Nw}-r<L7lWF0Bk$o~W
4c|DN3H2{5M+GAi(ul`Jk<L<jI<8U8(lXZyyKEkG#lqA%p+lEeg@*R;{6*eYI1@rb0P9rp+k*^S;|@Ht)7G}AY#k1UPAVOf1HPV(
QC$PTO`0S{6jGk9M0#kf%PnPZICXUNXGP*p#D&WaQ$*qigNGoB$%J#pvy*VxXu#DI!PfZ#=EoHBhE9Y!>Pr@M)E6*2!jh2>E=Alt
8am+l4jFMcNbNw|9a^dEixgp7XotFhBSb*>1M(Jw==fK=-e~N7hM79e>aTETS47u44LzF#I?YYB0`{j&pXN+KN{K^48;wp8k9~-k
>anT`uz+_Wb-{5#$_9jzi3q^MfZ~`At{gXqUtZ3zL!`1zC`1X%O^(b|kZ}#5b`#GyUHif(&Qyzi!zWN(lZ<ecrBFc>6dJ{aWK=T{
-h)~!hQR%f1OTx2;}g=1Vl#g$g8dbzX@!HAhD%$<werz0#~qqGbkxwUi4C%26jW9a&NqRsF9HLb$;vF4kzz7DxsWRE)laZsSRiYf
8_<o=$Z{itLeE%!e*%Wi09bwE0II4sSd<01`F>&Ic`+(A9s0W)3BZ8X@ki4d21SrOiHaZzlsfi?v($R?g=F`8j~z;B${jbZNv(Cc
z<GoyAp)`&%1^U{kkY_B1?F@+9{HS@VVQ*-V5M-(rc)*|(+si}<3W9=YWNV>^&uQimrBz~FcBk1;t3QW1r<Q|cq)712z*1JE-58X
BLxArySSo!+s%FY4fOKQ*R9}Z*mNtr;J=THB+xJd*cYrt8$f*TFG%eX<%Xo=bl^P+H`L~S%LR-W3xS}~+c+5m;9NkYGbzb_{MG=*
F-;_%s2^_y>bw<#&ewz8Jn-oU0_!yZ+Gl%aIc^&3e8BxL)$lQbE7^-NHepy;mkXc|WSbwgKF1(smA8?V#F!$h#~<+7D-qgFZMx6+
WHaV;m?&_B`S=PQ9;c-asfL*he2@-;8bfoD%){7RcLa0e{JuT#1c8CCL4$cz#mk^RWu1DO<<n`5C5+HR^@IYil%)zO-v9&W01YBO
sYTLLhh`5{s&<!|D@=Be%>$)?s(!dK$2L=h9O4>b8aXr}?dT!f%D@k%&sG@%9FY5|ldEY=mL-+4D$ClCadJTMIpPwwiL#U^YL2d}
!(gusigm#3L5Go4`~0(yx}564WLd;PC&%ODQdZ8=H!JZxjYcNurtiDPeUZyf?mLIQ1L|F0Y=>!h+Jql>EO<%Bu<ScG9NdSJWekb&
=^}XqX1hMlIS)2WbsLaBGawG(!Vn&ba!6+5k!}()qtl*E!W@WzM?J?oZo`z%HWe&MYe}AmIjnA>!XXyW!is#%93(3y%07-3PRrX>
Dgv2cG=xnQj)I+4D~A}<L0Ay9wM9`_gCd1O96gRcC$~z+PPfnW8Tn33YWHp1vvr^N>8M=8tbnd;0bxG4Du8lJ_a{TeuP*~s{LhE0
i5t|=1A)Tpb&y&Dn1vttScB+Kh79r?IziUYhpRjIF%tm<tsWn*Y8bZL3ozxFtNZNf9JW-{-X9>*f_^%$?@uqM#rhLsJEzB_Mlft&
zc@qaY)ZZQr*u#fO+<N<h?Pwh&Tv#6TRHXM`Zoty8<1YPD2fS!3YIErK?AxI0SG3~uj`2GG!fPX2$-K{&ob}z{yB7+LOi=Lcmy7L
;Gp0e{l{O9hcH-Ec!?p<l<ptuaHG$VL9>uR3Dkqs1Ju9_(R>q5@Kh+|pzg3;eWqbqeOt+lg?!oO<`oil8*-CGG!j!HP81_%Kf>|E
A|nnNNQqN2t$J>1Z*@$Ql%d2v*IV9Kg)JoEg=aZU=rGz2E0|j0ad*cEoLD;!CtaFbccJL!$DVh+_2Jk}SxeL@dC7*26GN5Lf~70I
c&W137UU-o=%7rw1;m0ufzgQ~Cj+I4mO#{?7?2q0;4@6yQiY&{kHdy29CJBih~g2{xPTNG1!=JwZQ+1`i4xE*W<y!jHYL_0tQPfd
D6>{39#&yoj2NeGOf#|9Mm?_Zq5~PzGLKHM4%l^wajk6r(7=aIs1|E^2pa^0AcppUY)jPwF+npxL=e)adY#`<hM9sWknX67J!KLF
1r#L-5>+&?Nkd7v+1cIMj7B4z8mfw&N~4Sp)Jz)neH(+&F6M!;PVyhV8|ys3r_kA{`3cRSI=DoW?#*BslAHGFtkSRqBlgqbge(?v
Q|_&d@%hN~IXT0VS)+~pdXS`GPebeZ?IHBm7{9$fX9k{HciG5MMEPl{U!Xwy^ZSs&2zvkAMHj-xteI%ShS2tl{6&DszGN=I{=D|i
-dd;9NQ2Y;giU02#Un#ONk{5Qf@lJY0t#kmikYRTrf8s<qLNXBCZQ!_n!&P<s1VRRb|9b%4-Hn$QMAFLISKWmJ;JBwydU~OHhWFS
Gtc@vyiqBmM?GS@kmK)tG08fD9ijcFAkPJVFT;8G^$4D$!bYe=-Qg+K1~@C)5EK*vLR8EL5W=Ql0*M6w!W1YPL<k83%}n-yxkpJU
EP|crF9$?i+(Z76NwzS=(IZ2M7>p2Nh+dqzpHTmPP(rCF8d88JrCJCf8dan~$_Qwls{ws`AFnx|v)_nF4qQ;Eg_vf-Yd>GC(^#aL
ah?h$O+@=RpS|cB;3tw6d%nAe15VK;F)JU1xmBhI2O#esQlb#(b3p&l!XBg5vnl~>%idNG%x+Y2WSX{76+ePc=?m-=dATzynQ<tT
A5ajXm$lWvdyI9(w&q~Ikq*%E`o8r;-R0BpFOl2>84ud~B%P5-2?i1;d`@?r<wv4%MJQ4<sY5~(4}J~Px6Fe%3?g`ez%|h5up1j;
&mDvA=ZFsY{$6>|55TQ_WcT{80DG)g0K_2@Vic@N5u{BHA;yH#QOM9t#7$FC3{`%a_IKdfDXed2B1t1BBTx2cU_t@h7ae@~{5AC|
^?>&~!oXrAK|8y$h~jbjLEaO`r@L~4t!?01PM_02V3AG?6F@(&j*Ssi3T%@VR-~^k<K%Bp?;eAQB(mi4NLd@s><GysR*^Fn2=FK5
$Yty(ttl}=IdgYBSZP;DRndj(1O7)-e<OPduO*ByeeGe2f$8SYN0&6w6FqFkOg|6@h;)+Zn_dg@*G&v=<<DV%p8(q{M9M@8P|*<3
1QirStNRW&y8-#WGt@Rv4s3x|H(*T%>wrY<`_Grtz1qGRc`{KN7=JFzYv&sbg(sPJ3C*bxqJTSy<HXwR)bYTfmZ}P`C{i2vSfPIF
&`FK|W$E-Oe^u%4A@`FqPjw+d)N1z^s>2azrHC~$pr=SKct2dsVP>+zS@EzF@Sj!$=jNo1ATE=9QhPJNhY2c3f9A;#JqtEw&n|j!
Yk<xyA1^F`c0_i^uf4{2p`ho*jVTYGodY636ZiXJfRQy$3=^D&rds<!NcIx5$u{eoA~Jl9{S)?YeQDV1nm#Z+<?XlNk<xue=gA%-
WG?5n4}qzG4PXpC!T@oVXhx2GASq2}9a#Gv^hwkbZQJj7cj^U@;|_C^MK8?f2r&)Wz~|<bG~3Wqrn*Z(4dnD0qd1~7tib%|V^V*c
&jo=zhlCG|1`n!~`n&hZ&}#RINFPBTJsEY5L&G6(IV*!3E?`s$h@|whd{`!-gPk}qAm4|8J|qn-4}2~OX-cI?{0;OD=yScj-cuP3
3HfEV%*qa*qzu=6<~dsogi(|RB0*Q}BMP|tJu_K4Sx#p<W<savh$@rYi{LxX8Imv#*k{&v&hxlzj=0ED`I{Ma2t)G(geggyA{vqO
3H`|pB56|uz-O~*b>KA7A|(Y07-w7n1EivF5(g!9eZDz3vvbU8@Nd^*F<8aKkjO1T)Brd>&?9kkyaA9PY8n-JF4=034BQPEAi0q)
pw$M6LjhGq<q(Gq(DD76;mudf%m*GWbkJ5QQxsRfEr}2-aKp}ZLtMu?8qru08<&P45M*Q_Kv`ulng%0eI+2HZKvl(AX~}^hy$UIc
^EfU+7IU+nYC2BYX9lHtnBFFeM|3&jRMDzU0VhGK*RM)4P`twpw4*4Syx@tn&W7$m&JV{^p}k?bsvK?HFv2RcdT&Ot9ND}|B(W%Z
Y%#NvI5nh22XY!kAi@?CZNqTOXd!&=q>Oh|g<%YogdrM31TYY7ICP@}U1@p(E~GgZO}SvP%iT08Gg6RJU0kl*9eEqpYhnPCnW`id
=xzl`M3bz1a_@xFWQQFL-tO*&AYhW98)RI{1`6VFy`BXMbUYKGxJ}!e>CS>G@etF?*AqlR?jSJ`tSefLt8JB$61M#?qHmAk<sspF
PpmFU%-p+;sC_X&0W}arkSPqQFo1ifu8|2!ECuXi1&xSIAVC4JVf#bU0f8T^_-2Y=!S~TX#56`S!ENt+B>rAVhL5#C^xb&;J7a44
vNRMF@qr2nBxn4u{x|FWJZ@L+e@H*_|I3UYJ(|%**8Y^AigkHss(Gpas(E#NaJbr?sfD>}nNas4e{z94;s#8UVFZ*j8gjxU!9VQ&
*5Xi1N7K1~llSm)AF!5JA3;#6lA=-X|5j^C&m{XaQ?dO;=);}Gzv+QUVpWJV&i=Za(P{JFzYblq<z<Xv^6`O@c6n0<M32|29xOgP
zB}BUG&N`6_ZmKD<*>w1K~FB2h6P8i8Nu|-50{UI5a|e;68`H)22O@8RRHVvb23BOAVA&!6Z!f5+kexi9zmb=r^FkqlT<L}T!lVv
|EdKY#Z{Onuv0_|5vr^k!IZ$deQq4urp^|$`a?ZN)eO_qvxZFu8g-}dVBv>9`j4MC6}<OuXhHi2^6vk4Zgx&+)#Gf1;ORcCGA125
ZLqaKRyMG8Riaw2K%s|w-NMmwW3ImIi!Z3FP)txEAHCC>Tk+mb_Mkr`?E>G5sxY}#<U{8YEQ_+fWhrHZf_~|K=|4}=c$t0JYXV50
E;$>EsB*HjEd+8Dhg&SBRw`Y`*4fhG7xFT2^{?~ttatLf16jthyi>29mS7|@vHYdyeEEGP-3NKIo4>B(hW_8-&)a_kY!yWT9D|Md
#-e0UoFcPDRrBxPnfmjx*l_`u8G^Fe7E<5*$aw-@Oa=R7T#`s9+F$>Rxgwk>NJ8$@jer
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
